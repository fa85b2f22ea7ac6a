import { isArabicScript } from "../../proofread/arabic-name.ts";
import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import type { Token } from "../../proofread/tokens.ts";
import { type Check, type CheckInput, type Finding, fieldsOf, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

const POST = new Set(
	"role position post job vacancy opening interview opportunity application وظيفه منصب مقابله شاغر".split(" "),
);

/**
 * The position of another of the user's opportunities, said of a post: "the data analyst role" in a letter about another
 * one. Positions are plain words: "your data analysts" are colleagues, and what the own position holds is never meant.
 */
export const otherPosition: Check<"other-position"> = {
	id: "other-position",
	run: (input) => {
		const others = input.context.others.positions ?? [];
		if (others.length === 0) return NOT_ASKED;
		const own = foldedWords(input.context.position ?? "").join(" ");
		const known = new Map(others.map((position) => [foldedWords(position).join(" "), position]));
		const findings = [...known].flatMap(([folded, position]) => {
			// "Senior Data Analyst" is also "data analyst": a position that is a part of one's own says nothing.
			const isOwn = folded === "" || ` ${own} `.includes(` ${folded} `);
			const isNoted = folded.split(" ").every((word) => input.names.noted.has(word));
			return isOwn || isNoted ? [] : occurrencesOf(folded.split(" "), position, input);
		});
		return foundOrPassed("other-position", findings, null);
	},
};

const foldedWords = (position: string): readonly string[] => wordsOfName(position).map(foldName);

const occurrencesOf = (
	words: readonly string[],
	position: string,
	input: CheckInput,
): readonly Finding<"other-position">[] =>
	fieldsOf(input).flatMap(({ field, text, tokens }) =>
		tokens.flatMap((token, at): readonly Finding<"other-position">[] => {
			const last = tokens[at + words.length - 1];
			if (last === undefined || !words.every((word, further) => tokens[at + further]?.folded === word)) return [];
			if (!isSaidOfAPost(tokens, at, words.length)) return [];
			const { position: own } = input.context;
			return [
				finding("other-position", {
					level: "must-look",
					field,
					range: { start: token.start, end: last.end },
					found: text.slice(token.start, last.end),
					data: { written: text.slice(token.start, last.end), position, expected: own },
					fixes: own === null ? [] : [own],
				}),
			];
		}),
	);

/** "the data analyst role", "role of data analyst", "position as a data analyst". */
const isSaidOfAPost = (tokens: readonly Token[], at: number, words: number): boolean => {
	const after = tokens[at + words];
	if (after !== undefined && POST.has(after.folded)) return true;
	const before = tokens.slice(Math.max(0, at - 3), at);
	return before.some(({ folded, text }) => POST.has(isArabicScript(text) ? folded.replace(/^[بلو]?ال/, "") : folded));
};
