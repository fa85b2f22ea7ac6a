import type { Token } from "../../proofread/tokens.ts";
import { type Check, type CheckInput, type Finding, fieldsOf, finding, foundOrPassed, matchesOf } from "./check.ts";

// The text forms of ©, ®, ™, ‼, ⁉, ℹ and arrows belong to the same set, and are no emoji.
const EMOJI =
	/(?![©®™‼⁉\u2139\u2190-\u21ff])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d|\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}|(?<=^|\s)[:;]-?[)(DP](?=\s|$|[.,!])/gu;

const SHOUTED = new Set("thank thanks very really much please love great best sorry never must always".split(" "));

/** Whole words in capitals and emoji read as shouting and as chat. */
export const allCapitalsOrEmoji: Check<"all-capitals-or-emoji"> = {
	id: "all-capitals-or-emoji",
	run: (input) =>
		foundOrPassed(
			"all-capitals-or-emoji",
			[
				...matchesOf(input, EMOJI).map(({ found, ...place }) =>
					finding("all-capitals-or-emoji", {
						...place,
						level: "may-look",
						found,
						data: { problem: "emoji", written: found },
						fixes: [""],
					}),
				),
				...shouting(input),
			],
			null,
		),
};

const shouting = (input: CheckInput): readonly Finding<"all-capitals-or-emoji">[] =>
	fieldsOf(input).flatMap(({ field, text, tokens }) =>
		runsOf(tokens, (token) => isShouted(token, input)).flatMap((run) => {
			const first = run[0];
			const last = run.at(-1);
			if (first === undefined || last === undefined) return [];
			// One word may be an acronym that is also a word ("REST"); two in a row, or a thank-you, are not.
			if (run.length < 2 && !SHOUTED.has(first.text.toLowerCase())) return [];
			if (run.every((token) => token.text.length < 4)) return [];
			const range = { start: first.start, end: last.end };
			const written = text.slice(range.start, range.end);
			return [
				finding("all-capitals-or-emoji", {
					level: "may-look",
					field,
					range,
					found: written,
					data: { problem: "capitals", written },
					fixes: [first.startsSentence ? written[0] + written.slice(1).toLowerCase() : written.toLowerCase()],
				}),
			];
		}),
	);

const isShouted = (token: Token, input: CheckInput): boolean =>
	token.isAllCapitals && !input.names.recorded.has(token.folded) && input.isWord(token.text.toLowerCase());

const runsOf = (tokens: readonly Token[], belongs: (token: Token) => boolean): readonly (readonly Token[])[] => {
	const runs: Token[][] = [];
	let current: Token[] | null = null;
	for (const token of tokens) {
		if (!belongs(token)) current = null;
		else if (current === null) {
			current = [token];
			runs.push(current);
		} else current.push(token);
	}
	return runs;
};
