import type { LetterLanguage } from "./letter.ts";

const ARABIC_LETTERS = /\p{Script=Arabic}/gu;
const LETTERS = /\p{L}/gu;

/** Whether letters of this language run from right to left. */
export const isRightToLeft = (language: LetterLanguage): boolean => language === "ar";

/** Whether a text is written in the letter's script: most of its letters are. Names within it may be in another. */
export const isInScriptOf = (text: string, language: LetterLanguage): boolean => {
	const letters = text.match(LETTERS)?.length ?? 0;
	const arabic = text.match(ARABIC_LETTERS)?.length ?? 0;
	return letters === 0 || (isRightToLeft(language) ? arabic * 2 >= letters : arabic * 2 < letters);
};

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * A recorded name as it stands in an Arabic sentence. A name that begins and ends with a letter keeps its order by itself
 * between Arabic words; one with a number, a stop or a sign at its edge ("Copperline, Inc.", "C++", "+965 555") would
 * be torn apart, so it is isolated. See docs/decisions/0015.
 */
export const isolated = (name: string): string =>
	/^\p{L}(?:.*[\p{L}\p{M}])?$/su.test(name) || /^\p{Script=Arabic}[^\p{Script=Latin}]*$/u.test(name)
		? name
		: `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}`;
