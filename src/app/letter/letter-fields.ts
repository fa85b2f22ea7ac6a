import * as z from "zod/mini";
import { LETTER_LANGUAGES, LETTER_LENGTHS, LONGEST_BODY } from "#core/letter/letter.ts";
import { plainLines } from "#core/letter/line-ends.ts";
import { filledLine, line, listOf, prose } from "../fields.ts";

/** The text of a letter, each part optional. */
export const letterText = {
	to: z.optional(line(2_000)),
	subject: z.optional(line(300)),
	body: z.optional(prose(LONGEST_BODY)),
};

/** Which language, and how much it says. */
export const letterVariant = {
	language: z.optional(z.enum(LETTER_LANGUAGES)),
	length: z.optional(z.enum(LETTER_LENGTHS)),
};

export const letterFields = {
	...letterText,
	/** Kept with its lines ended in \n, whatever the file it came from ended them in. */
	body: z.optional(z.pipe(prose(LONGEST_BODY), z.transform(plainLines))),
	...letterVariant,
	acceptedFindings: z.optional(listOf(filledLine(300), 300)),
};
