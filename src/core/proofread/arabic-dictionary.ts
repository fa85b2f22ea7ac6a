import { arabicCorrections } from "./arabic-corrections.ts";
import type { Dictionary } from "./dictionary.ts";

/** Short vowels and other marks above and below, and the stroke that lengthens a word: all may be left out. */
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;

/** An Arabic word as dictionaries hold it: without vowel marks and lengthening. */
export const bareArabic = (word: string): string => word.normalize("NFC").replace(MARKS, "");

/** An Arabic dictionary: marks are no part of a word, and corrections are our own (Hunspell's take seconds). */
export const arabicDictionary = (dictionary: Dictionary): Dictionary => ({
	knows: (word) => dictionary.knows(bareArabic(word)),
	suggest: (word) => arabicCorrections(bareArabic(word), dictionary.knows),
});
