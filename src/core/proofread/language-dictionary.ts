import { arabicDictionary } from "./arabic-dictionary.ts";
import { commonWords } from "./common-word-list.ts";
import { dialectTwins } from "./dialect-pairs.ts";
import type { Dictionary } from "./dictionary.ts";
import { type HunspellFiles, hunspellDictionary } from "./hunspell-dictionary.ts";
import type { HunspellEngine } from "./hunspell-engine.ts";
import { rankedDictionary } from "./ranked-dictionary.ts";

/** What is shipped beside a dictionary: which words are the commonest, and what the other dialect writes differently. */
export interface WordLists {
	readonly common: Uint8Array;
	readonly dialects: Uint8Array;
}

/** The files of one language. */
export interface LanguageFiles extends HunspellFiles {
	readonly lists: WordLists | null;
}

/** The word lists of a language, by name of file; `null` where none are shipped. British and American share theirs. */
export const wordListFiles = (language: string): Readonly<Record<keyof WordLists, string>> | null =>
	language === "en" || language === "en-gb" ? { common: "en.common.txt", dialects: "en.dialects.txt" } : null;

/** A language's dictionary with corrections in our own order where we have one, else in Hunspell's. */
export const languageDictionary = (engine: HunspellEngine, language: string, files: LanguageFiles): Dictionary => {
	const plain = hunspellDictionary(engine, language, files);
	if (language === "ar") return arabicDictionary(plain);
	if (files.lists === null) return plain;
	const twins = dialectTwins(files.lists.dialects, language === "en" ? "en" : "en-gb");
	return {
		...rankedDictionary(plain, commonWords(files.lists.common)),
		twin: (word) => twins().get(word) ?? null,
	};
};
