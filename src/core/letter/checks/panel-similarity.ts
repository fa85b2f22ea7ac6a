import { isCalendarWord } from "../../proofread/common-words.ts";
import { tokensOf } from "../../proofread/tokens.ts";
import { layoutOf, type Range } from "../letter-layout.ts";
import { type Check, type CheckInput, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/**
 * How much of the shorter of two letters stands in the other, in per cent: neighbouring word pairs they share. Greeting,
 * closing, names, position, days and numbers are left out, since colleagues' letters share them honestly. One word changed
 * in six still leaves two thirds of the pairs, so a light rewording does not hide a copy; unlike letters share 5 to 25 %.
 */
export const panelSimilarity: Check<"panel-similarity"> = {
	id: "panel-similarity",
	run: (input) => {
		const { siblings, limits, recipient } = input.context;
		const texts = siblings.filter((sibling) => sibling.kind === input.letter.kind && sibling.body.trim() !== "");
		if (texts.length === 0) return NOT_ASKED;
		const own = pairsOf(input.letter.body, input);
		const compared = texts.map((sibling) => {
			const pairs = pairsOf(sibling.body, input);
			return { sibling, pairs, percent: sharedPercent(own, pairs) };
		});
		const closest = compared.reduce((a, b) => (b.percent > a.percent ? b : a));
		const findings =
			closest.percent <= limits.alikePercent
				? []
				: [
						finding("panel-similarity", {
							level: "may-look",
							field: "body",
							range: mostAlikeParagraph(input, closest.pairs),
							found: "",
							key: closest.sibling.personName ?? "",
							data: {
								percent: closest.percent,
								personName: closest.sibling.personName,
								recipientName: recipient?.name ?? null,
							},
						}),
					];
		return foundOrPassed("panel-similarity", findings, { percent: closest.percent });
	},
};

const FEWEST_PAIRS = 12;

type Pairs = ReadonlyMap<string, number>;

const pairsOf = (body: string, input: CheckInput): Pairs => {
	const { greeting, closing } = layoutOf(body);
	return pairsIn(body.slice(greeting?.end ?? 0, closing?.start ?? body.length), input);
};

const pairsIn = (text: string, { names }: CheckInput): Pairs => {
	const words = tokensOf(text)
		.map((token) => token.folded)
		.filter((word) => !names.accepted.has(word) && !isCalendarWord(word) && !/^\d/.test(word));
	const pairs = new Map<string, number>();
	for (let at = 1; at < words.length; at++) {
		const pair = `${words[at - 1]} ${words[at]}`;
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
};

/** Rounded down, so that "more than 60" is never shown as 60. Too short letters are alike in nothing. */
const sharedPercent = (a: Pairs, b: Pairs): number => {
	const shorter = Math.min(sizeOf(a), sizeOf(b));
	return shorter < FEWEST_PAIRS ? 0 : Math.floor((100 * shared(a, b)) / shorter);
};

const sizeOf = (pairs: Pairs): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

const shared = (a: Pairs, b: Pairs): number => {
	let sum = 0;
	for (const [pair, count] of a) sum += Math.min(count, b.get(pair) ?? 0);
	return sum;
};

const mostAlikeParagraph = (input: CheckInput, other: Pairs): Range | null => {
	const { body } = input.letter;
	let best: (Range & { readonly count: number }) | null = null;
	for (const match of body.matchAll(/[^\n]+/g)) {
		const start = match.index;
		if (start < (input.layout.greeting?.end ?? 0) || start >= (input.layout.closing?.start ?? body.length)) continue;
		const count = shared(pairsIn(match[0], input), other);
		if (best === null || count > best.count) best = { start, end: start + match[0].length, count };
	}
	return best === null ? null : { start: best.start, end: best.end };
};
