import { checkSpelling, type SpellingResult } from "../../proofread/spelling.ts";
import { ARABIC_MONTH_NAMES } from "../arabic-calendar.ts";
import type { LetterLanguage } from "../letter.ts";
import { isInside } from "../letter-layout.ts";
import { type Check, type CheckInput, fieldsOf, finding, foundOrPassed, NOT_ASKED } from "./check.ts";
import { isBehindArabicTitle } from "./greeting-tokens.ts";

/** Words the dictionary does not know. Corrections are looked up when asked for: finding them is slow. */
export const spelling: Check<"spelling"> = {
	id: "spelling",
	run: (input) => {
		if (input.dictionary === null) return NOT_ASKED;
		const findings = spellingByField(input).flatMap(({ field, result }) =>
			result.misspelt.map((token) =>
				finding("spelling", {
					level: "may-look",
					field,
					range: { start: token.start, end: token.end },
					found: token.text,
					data: { written: token.text },
				}),
			),
		);
		return foundOrPassed("spelling", findings, null);
	},
};

/** Months are right as any country of the language names them: the dictionary knows those of some. */
const MONTH_WORDS: Partial<Record<LetterLanguage, readonly string[]>> = {
	ar: ARABIC_MONTH_NAMES.flat().flatMap((name) => name.split(" ")),
	de: ["jänner", "feber"],
};

/** Misspelt words and unknown names, by field; empty without a dictionary. */
export const spellingByField = (
	input: CheckInput,
): readonly { readonly field: "subject" | "body"; readonly result: SpellingResult }[] => {
	const { dictionary, layout } = input;
	if (dictionary === null) return [];
	const months = MONTH_WORDS[input.letter.language] ?? [];
	const personal = new Set([...months, ...input.context.personalDictionary.map((word) => word.toLowerCase())]);
	return fieldsOf(input).map(({ field, tokens }) => ({
		field,
		result: checkSpelling(tokens, dictionary, {
			names: input.names.accepted,
			personal,
			acceptsIze: input.letter.language === "en-gb",
			script: input.letter.language === "ar" ? "Arabic" : "Latin",
			isNameLine: (token) =>
				input.letter.language === "ar"
					? isBehindArabicTitle(token, tokens)
					: field === "subject" || isInside(token.start, layout.greeting) || isInside(token.start, layout.closing),
		}),
	}));
};
