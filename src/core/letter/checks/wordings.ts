import type { LetterText } from "./check.ts";

/** The languages whose wordings are known; British and American English share theirs. */
export type WordingLanguage = "en" | "ar" | "fr" | "de" | "es";

/** What a check looks for, in each language. */
export type Wordings<Pattern = RegExp> = Readonly<Record<WordingLanguage, Pattern>>;

const ENOUGH_TO_TELL = 400;

/**
 * The language a letter is written in: Arabic where most of its letters are, because a letter may be rewritten in another
 * language than it began in, and an English one may name an Arabic person in Arabic.
 */
export const wordingLanguage = ({ body, language }: Pick<LetterText, "body" | "language">): WordingLanguage => {
	const begin = body.slice(0, ENOUGH_TO_TELL);
	const arabic = begin.match(/\p{Script=Arabic}/gu)?.length ?? 0;
	if (arabic > 0 && arabic > (begin.match(/\p{Script=Latin}/gu)?.length ?? 0)) return "ar";
	return language === "en-gb" || language === "ar" ? "en" : language;
};

/** Whole words or phrases, whatever their case; `\b` knows no letter outside English. */
export const phrases = (...alternatives: readonly string[]): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join("|")})(?![\\p{L}\\p{M}])`, "giu");

/** Arabic ones, with "and", "to", "with" and the article that are written onto them. */
export const arabicPhrases = (...alternatives: readonly string[]): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{M}])(?:[وف]?[بلك]?(?:ال)?)(?:${alternatives.join("|")})(?![\\p{L}\\p{M}])`, "gu");
