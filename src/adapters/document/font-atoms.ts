import type { TextDirection } from "#core/letter/text-direction.ts";
import { levelsOf, runsOf } from "./bidi-runs.ts";
import type { SheetFont } from "./fonts.ts";

/** A stretch of a line in one font and one direction. */
export interface Atom {
	readonly start: number;
	readonly end: number;
	readonly level: number;
	readonly font: SheetFont;
}

/** A line of text with the font and the level of each of its characters. */
export interface SetText {
	readonly text: string;
	readonly levels: Uint8Array;
	/** For each UTF-16 unit. */
	readonly fonts: readonly SheetFont[];
}

/** Signs the fonts may lack and a reader takes for these. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
	[/[\u2000-\u200a\u202f\u205f\u3000]/g, " "],
	[/[\u2010\u2011\u2012\u2212]/g, "-"],
	[/\u2015/g, "—"],
	[/[\u00ad\u200b\u2060\ufeff]/g, ""],
];

// They steer direction and joining and are never drawn by themselves.
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Finds a font for every sign of a line, and which way each is read. Gives back the signs that no font has instead,
 * where there are any: a letter with holes in it must not leave.
 */
export const setText = (
	line: string,
	direction: TextDirection,
	fonts: readonly SheetFont[],
): SetText | { readonly missing: readonly string[] } => {
	const text = STAND_INS.reduce((said, [signs, stand]) => said.replace(signs, stand), line.normalize("NFC"));
	const ofUnits: SheetFont[] = [];
	const missing: string[] = [];
	for (const { segment } of clusters.segment(text)) {
		const codePoints = [...segment].filter((sign) => !INVISIBLE.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
		// Signs that may stand in any script go along with what was before them, so that a space breaks no word in two.
		const before = ofUnits.at(-1);
		const has = (font: SheetFont): boolean => codePoints.every(font.has);
		const font = segment === " " && before?.isText === true && has(before) ? before : fonts.find(has);
		if (font === undefined) missing.push(segment);
		const chosen = font ?? fonts[0];
		for (let unit = 0; unit < segment.length && chosen !== undefined; unit += 1) ofUnits.push(chosen);
	}
	return missing.length > 0 ? { missing } : { text, levels: levelsOf(text, direction), fonts: ofUnits };
};

/** A stretch of the line, cut where font or direction change, in the order of the text. */
export const atomsOf = ({ levels, fonts }: SetText, start: number, end: number): readonly Atom[] =>
	runsOf(levels, start, end).flatMap((run) => {
		const atoms: Atom[] = [];
		for (let at = run.start; at < run.end; ) {
			const font = fonts[at];
			let next = at + 1;
			while (next < run.end && fonts[next] === font) next += 1;
			if (font !== undefined) atoms.push({ start: at, end: next, level: run.level, font });
			at = next;
		}
		return atoms;
	});

/** A stretch as it is drawn: without the marks that steer direction, which have done their work. */
export const withoutMarks = (text: string): string => text.replace(MARKS, "");
