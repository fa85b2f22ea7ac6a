import { directionOf, type TextDirection } from "../text-direction.ts";

/** The parts of a letter on paper, in the order in which they stand. */
export const SHEET_PARTS = ["sender", "date", "recipient", "subject", "text", "closing", "signature", "name"] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** Lines that belong together; those of an address are apart by a line break only. */
export interface SheetBlock {
	readonly part: SheetPart;
	readonly lines: readonly string[];
	/** Which way all of its lines go; `null`: each by its own first letter, and the sheet's where it has none. */
	readonly direction: TextDirection | null;
}

/** Which way one line goes: with its block, by its first letter, or as the sheet does. */
export const lineDirection = (
	sheet: Pick<LetterSheet, "direction">,
	block: Pick<SheetBlock, "direction">,
	line: string,
): TextDirection => block.direction ?? directionOf(line) ?? sheet.direction;

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
