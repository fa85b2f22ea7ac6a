import * as z from "zod/mini";
import { LETTER_LANGUAGES } from "#core/letter/letter.ts";
import { filledLine, line, listOf, prose } from "../fields.ts";

/** The text of a letter, each part optional. */
export const letterText = {
	to: z.optional(line(2_000)),
	subject: z.optional(line(300)),
	body: z.optional(prose(20_000)),
};

export const letterFields = {
	...letterText,
	language: z.optional(z.enum(LETTER_LANGUAGES)),
	acceptedFindings: z.optional(listOf(filledLine(300), 300)),
};
