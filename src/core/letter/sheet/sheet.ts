import { directionOf, type TextDirection } from "../text-direction.ts";

/** The parts of a letter on paper, in the order in which they stand. */
export const SHEET_PARTS = ["sender", "date", "recipient", "subject", "text", "closing", "signature", "name"] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** Lines that belong together; those of an address are apart by a line break only. */
export interface SheetBlock {
	readonly part: SheetPart;
	readonly lines: readonly string[];
}

/** Which way one line reads: by its first letter, or as the sheet does. */
export const lineDirection = (sheet: Pick<LetterSheet, "direction">, line: string): TextDirection =>
	directionOf(line) ?? sheet.direction;

/**
 * At which side a line begins: addresses, date, closing and name stand where the letter begins, in whatever script;
 * a paragraph of the text where it is read from.
 */
export const lineSide = (
	sheet: Pick<LetterSheet, "direction">,
	{ part }: Pick<SheetBlock, "part">,
	line: string,
): TextDirection => (part === "text" ? lineDirection(sheet, line) : sheet.direction);

/** A letter laid out for paper: what a Word file, a PDF and a printed page have in common. */
export interface LetterSheet {
	readonly paper: "a4" | "letter";
	/** Where lines begin that have no letter of their own. */
	readonly direction: TextDirection;
	/** As in `lang`: "en-US", "en-GB", "ar". */
	readonly lang: string;
	readonly title: string;
	readonly author: string;
	readonly blocks: readonly SheetBlock[];
}
