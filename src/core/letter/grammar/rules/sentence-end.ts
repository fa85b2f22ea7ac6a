import type { GrammarRule } from "../grammar-rule.ts";
import { paragraphsOf } from "../paragraphs.ts";

const LEAST_WORDS = 7;
const LIST_LINE = /^[ \t]*(?:[-–•*·]|\d+[.)])/m;
const LAST_WORD = /(?<=[ \t\n(“"‘])\p{L}[\p{L}\p{M}’'-]*$/u;

/** A paragraph of running text ends with a mark; a line of a list, an address or a name needs none. */
export const sentenceEnd: GrammarRule = {
	id: "sentence-end",
	languages: "english",
	find: ({ text, place }) =>
		place === "subject"
			? []
			: paragraphsOf(text).flatMap((paragraph) => {
					const words = paragraph.text.split(/\s+/);
					const last = LAST_WORD.exec(paragraph.text);
					// The words of a sentence are mostly small; those of a title or of names are not.
					const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
					if (last === null || words.length < LEAST_WORDS || small * 2 < words.length) return [];
					if (LIST_LINE.test(paragraph.text)) return [];
					const start = paragraph.start + last.index;
					return [{ start, end: start + last[0].length, fixes: [`${last[0]}.`] }];
				}),
};
