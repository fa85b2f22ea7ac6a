import { type Check, type Finding, fieldsOf, finding, foundOrPassed } from "./check.ts";
import { isArabicNamePlace } from "./name-place.ts";

/**
 * A recorded name written with other marks: "Muller" for "Müller", "احمد" for "أحمد". "Mueller" is a right spelling of it
 * and passes; so do vowel marks, which Arabic may leave out.
 */
export const diacritics: Check<"diacritics"> = {
	id: "diacritics",
	run: (input) => {
		const { recorded, spellings } = input.names;
		const findings = fieldsOf(input).flatMap(({ field, tokens }) =>
			tokens.flatMap((token, at): readonly Finding<"diacritics">[] => {
				const word = recorded.get(token.folded);
				if (word === undefined || token.isAllCapitals || spellings.has(plain(token.text))) return [];
				// "على" (on) and the name "علي" differ as little: only in a name's place is the name meant.
				if (!token.isCapitalised && !isArabicNamePlace(token, tokens, at, input, field)) return [];
				if (isSameButForPunctuation(token.text, word.written)) return [];
				return [
					finding("diacritics", {
						level: "may-look",
						field,
						range: { start: token.start, end: token.end },
						found: token.text,
						data: { written: token.text, expected: word.written },
						fixes: [word.written],
					}),
				];
			}),
		);
		return foundOrPassed("diacritics", findings, null);
	},
};

const plain = (text: string): string => text.normalize("NFC").toLowerCase();

/** "Strauss" is a right spelling of "Strauß"; hyphens and apostrophes are no marks. */
const isSameButForPunctuation = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (text: string): string =>
	plain(text)
		.replace(/['’ʼ‐‑ـ-]|[\u064b-\u0652\u0670]/g, "")
		.replace(/ß/g, "ss");
