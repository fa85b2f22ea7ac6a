import bidiFactory from "bidi-js";
import type { TextDirection } from "#core/letter/text-direction.ts";

const bidi = bidiFactory();

/** A stretch of a line that is read one way; `end` is not included. */
export interface BidiRun {
	readonly start: number;
	readonly end: number;
	/** As in the Unicode bidirectional algorithm: odd reads from the right. */
	readonly level: number;
}

// The library reads UTF-16 units one by one, and would take each half of an emoji for a Latin letter.
const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;
const NEUTRAL = "\u2606\u2606";

/** The levels of each UTF-16 unit of a text without line breaks. */
export const levelsOf = (text: string, base: TextDirection): Uint8Array => {
	const read = text.replace(ASTRAL, (sign) => (/\p{L}/u.test(sign) ? sign : NEUTRAL));
	return bidi.getEmbeddingLevels(read, base).levels;
};

/** A line's runs in the order of the text. */
export const runsOf = (levels: Uint8Array, start: number, end: number): readonly BidiRun[] => {
	const runs: BidiRun[] = [];
	for (let at = start; at < end; ) {
		const level = levels[at] ?? 0;
		let next = at + 1;
		while (next < end && levels[next] === level) next += 1;
		runs.push({ start: at, end: next, level });
		at = next;
	}
	return runs;
};

/** The same runs from left to right, as they stand on the line (rule L2 of the algorithm). */
export const fromTheLeft = <Run extends Pick<BidiRun, "level">>(runs: readonly Run[]): readonly Run[] => {
	const placed = [...runs];
	const highest = Math.max(0, ...runs.map(({ level }) => level));
	for (let level = highest; level > 0; level -= 1) {
		for (let at = 0; at < placed.length; at += 1) {
			if ((placed[at]?.level ?? 0) < level) continue;
			let end = at;
			while (end < placed.length && (placed[end]?.level ?? 0) >= level) end += 1;
			placed.splice(at, end - at, ...placed.slice(at, end).reverse());
			at = end;
		}
	}
	return placed;
};

/** Brackets open the other way where a text reads from the right. */
export const mirrored = (text: string): string =>
	[...text].map((character) => bidi.getMirroredCharacter(character) ?? character).join("");
