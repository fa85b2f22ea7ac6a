import type { Range } from "#core/letter/letter-layout.ts";

/**
 * Where a stretch of a text stands after the text was changed; `null` where it was changed itself, or cannot be told from
 * its like. What stands before the change stays, what stands behind it moves along.
 */
export const movedRange = (before: string, after: string, range: Range): Range | null => {
	if (before === after) return range;
	const shared = Math.min(before.length, after.length);
	let head = 0;
	while (head < shared && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < shared - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const grown = after.length - before.length;
	const candidate =
		range.end <= head
			? range.start
			: range.start >= before.length - tail
				? range.start + grown
				: onlyPlaceOf(before.slice(range.start, range.end), before, after);
	if (candidate === null) return null;
	const moved = { start: candidate, end: candidate + range.end - range.start };
	return hasSameEdges(before, range, after, moved) ? moved : null;
};

/** Changes on both sides of it, or several: the words are still themselves where they stand once in either text. */
const onlyPlaceOf = (words: string, before: string, after: string): number | null => {
	if (words === "" || before.indexOf(words) !== before.lastIndexOf(words)) return null;
	const at = after.indexOf(words);
	return at < 0 || at !== after.lastIndexOf(words) ? null : at;
};

/** "Inse" that became "Insel" is another word. */
const hasSameEdges = (before: string, range: Range, after: string, moved: Range): boolean =>
	isSameEdge(before[range.start - 1], after[moved.start - 1]) && isSameEdge(before[range.end], after[moved.end]);

const isSameEdge = (was: string | undefined, is: string | undefined): boolean =>
	was === is || !(isOfWord(was) || isOfWord(is));

const isOfWord = (sign: string | undefined): boolean =>
	sign !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}'’ʼ‐‑-]/u.test(sign);
