import { bareForms, isArabicScript } from "./arabic-name.ts";
import { foldName } from "./fold.ts";
import { joinedPairsOf } from "./name-words.ts";
import { areSameAcrossScripts } from "./transliteration.ts";

/** What is written apart in Latin letters and is a part of the next word in Arabic: "Al Qahtani", "El Shamy". */
const ARTICLES = new Set(["al", "el", "ul", "ad", "ar", "as", "at", "an", "ash", "bin", "bint", "ibn", "ben", "abu"]);
/** "Abd ul Aziz" is one word in the other script. */
const MOST_JOINED = 3;

/**
 * Which of these words a name in the other script bears out, at the same places: each by itself, joined with its
 * neighbours, or as an article before one that is. All are folded by `foldName`.
 */
export const borneOutAcross = (words: readonly string[], name: readonly string[]): readonly boolean[] => {
	const whole = [...name, ...joinedPairsOf(name).map(foldName)];
	const forms = whole.flatMap((word) => (isArabicScript(word) ? [word, ...bareForms(word)] : [word]));
	const isSame = (word: string): boolean => forms.some((form) => areSameAcrossScripts(form, word));
	const borneOut = words.map(isSame);
	for (let from = 0; from < words.length; from++) {
		for (let count = 2; count <= MOST_JOINED && from + count <= words.length; count++) {
			if (isSame(words.slice(from, from + count).join(""))) borneOut.fill(true, from, from + count);
		}
	}
	return borneOut.map((is, at) => is || (ARTICLES.has(words[at] ?? "") && borneOut[at + 1] === true));
};
