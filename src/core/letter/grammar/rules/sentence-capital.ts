import { patternRule } from "../grammar-rule.ts";

const ABBREVIATIONS = new Set(
	"approx etc vs eg ie incl excl ca cf no nos fig ext dept tel mr mrs ms dr prof inc ltd co corp st jr sr est min max viz resp al".split(
		" ",
	),
);
/** Written small wherever they stand. */
const SMALL = /^(?:i[A-Z]|e[A-Z]|x[A-Z]|van|von|de|da|di|du|al|el|bin|ibn|ap|ter|ten|la|le)/;

/** A sentence begins with a capital, the first one after the greeting too. */
export const sentenceCapital = patternRule("sentence-capital", [
	[
		/(?<=(?<!\p{L}|\.)(\p{Ll}{2,})[.!?] {1,2})(\p{Ll}[\p{L}’']*)(?![\p{L}\p{N}.@/_-])/gu,
		({ 0: word, 1: before = "" }, { place, isName }) =>
			place === "subject" || ABBREVIATIONS.has(before) || SMALL.test(word) || isName(word) ? null : capitalised(word),
	],
	[
		/(?<=(?:^\s*|[.!?]\s*\n\s*\n\s*))(?<=(?:^|\n)[ \t]*)(\p{Ll}[\p{L}’']*)(?![\p{L}\p{N}.@/_)-])/gu,
		({ 0: word }, { place, isName }) =>
			place === "subject" || SMALL.test(word) || isName(word) ? null : capitalised(word),
	],
]);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
