import type { LetterLanguage } from "../../letter.ts";
import { patternRule } from "../grammar-rule.ts";

/** Words that may well stand twice: "had had", "nous nous", "die, die" without its comma; and those said twice on purpose. */
const MAY_DOUBLE: Readonly<Record<LetterLanguage, ReadonlySet<string>>> = (() => {
	const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
	const english = set(
		"had that is was very so no really her you it in on do him me them us there now well up over out far much many long one bye ha blah all who what can will may more again yes",
	);
	return {
		en: english,
		"en-gb": english,
		fr: set("nous vous très si oui non lui elle tout bien que en la le les"),
		de: set("die der das den dem sie ihr was wer sehr denen an auf ab aus ein mit zu vor nach um ja nein wie wo"),
		es: set("muy no sí si que la lo casi bien"),
		ar: new Set(),
	};
})();

/** Arabic says many words twice for weight: only little ones are surely a slip. */
const ARABIC_LITTLE = new Set("في على إلى عن هذا هذه الذي التي أن إن مع أو ثم كان لقد قد".split(" "));

/** The same word twice in a row. Names ("Duran Duran") have capitals and are left alone. */
export const doubledWord = patternRule(
	"doubled-word",
	[
		[
			/(?<![\p{L}\p{M}\p{N}'’ʼ\-‐‑])([\p{L}\p{M}]+)(?:[ \t]+|[ \t]*\n(?!\s*\n)[ \t]*)(\1)(?![\p{L}\p{M}\p{N}'’ʼ\-‐‑])/giu,
			({ 1: first = "", 2: second = "" }, { language, isName }) => {
				const word = second.toLowerCase();
				if (word !== second || isName(second)) return null;
				const isSlip = language === "ar" ? ARABIC_LITTLE.has(word) : !MAY_DOUBLE[language].has(word);
				return isSlip ? first : null;
			},
		],
	],
	"all",
);
