import * as z from "zod/mini";
import { LETTER_KINDS, LETTER_LANGUAGES, LONGEST_BODY } from "#core/letter/letter.ts";
import { plainLines } from "#core/letter/line-ends.ts";
import { readSlots } from "#core/letter/template/read-slots.ts";
import { slotProblemText } from "#words/en/templates.ts";
import { filledLine, line, prose } from "../fields.ts";

/** Characters of a template's subject, as of a letter's. */
export const SUBJECT_LIMIT = 300;

/** Every slot has to be one that can be filled: a misspelt one would stay a hole in every letter. */
const knownSlots = () =>
	z.check<string>(({ value, issues }) => {
		for (const problem of readSlots(value).problems) {
			issues.push({ code: "custom", input: value, message: slotProblemText(problem), continue: true });
		}
	});

const notBlank = () =>
	z.refine<string>((text) => text.trim() !== "", "is empty; write the letter as you would send it, with slots");

/** A template's text as it is being typed, right or not yet. */
export const templateText = {
	kind: z.optional(z.nullable(z.enum(LETTER_KINDS))),
	language: z.optional(z.enum(LETTER_LANGUAGES)),
	subject: z.optional(line(SUBJECT_LIMIT)),
	body: z.optional(prose(LONGEST_BODY)),
};

export const templateName = () => filledLine(120);
export const templateBody = () => z.pipe(prose(LONGEST_BODY).check(notBlank(), knownSlots()), z.transform(plainLines));

/** What can be said of a template that is kept, beside its name and body. */
export const templateFields = {
	/** `null`: for any kind of letter. */
	kind: z.optional(z.nullable(z.enum(LETTER_KINDS))),
	language: z.optional(z.enum(LETTER_LANGUAGES)),
	/** Left empty, a letter gets the subject Afterword writes. */
	subject: z.optional(line(SUBJECT_LIMIT).check(knownSlots())),
};
