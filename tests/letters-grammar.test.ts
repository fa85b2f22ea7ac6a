import { describe, expect, it } from "vitest";
import type { LetterText } from "#core/letter/checks/check.ts";
import { composeLetter } from "#core/letter/compose/index.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { LETTER_KINDS, LETTER_LANGUAGES, LETTER_LENGTHS } from "#core/letter/letter.ts";
import { completeContext } from "#core/letter/letter-context.testing.ts";
import { REAL_LETTERS } from "#core/letter/real-letters.testing.ts";
import { reviewLetter } from "#core/letter/review.ts";
import { corpus } from "./letters-corpus/corpus.ts";

const slipsIn = (letter: LetterText, context: LetterContext): readonly string[] =>
	reviewLetter(letter, context, null)
		.findings.filter(({ check }) => check === "grammar")
		.map(({ key }) => key);

describe("our rules of grammar", () => {
	it("find nothing in the clean letters of the corpus", () => {
		const letters = corpus();
		expect(letters.length).toBeGreaterThan(40);
		expect(letters.flatMap(({ letter, context }) => slipsIn(letter, context))).toEqual([]);
		expect(REAL_LETTERS.flatMap(({ letter, context }) => slipsIn(letter, context))).toEqual([]);
	});

	it("find nothing in a letter we compose, of any kind, in any language and length", () => {
		const slips = LETTER_KINDS.flatMap((kind) =>
			LETTER_LANGUAGES.flatMap((language) =>
				LETTER_LENGTHS.flatMap((length) => {
					const context = completeContext(kind, { language, length });
					return slipsIn({ ...composeLetter(context), kind, language }, context);
				}),
			),
		);
		expect(slips).toEqual([]);
	});

	it("find what is put into one", () => {
		const [clean] = corpus();
		if (clean === undefined) throw new Error("No letter");
		const letter = { ...clean.letter, body: clean.letter.body.replace(/\. /, ". i look forward to hear from you. ") };
		expect(slipsIn(letter, clean.context)).toEqual(["grammar:small-i:i", "grammar:look-forward:to hear"]);
	});
});
