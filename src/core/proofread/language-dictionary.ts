import { arabicDictionary } from "./arabic-dictionary.ts";
import { commonWords } from "./common-word-list.ts";
import type { Dictionary } from "./dictionary.ts";
import { type HunspellFiles, hunspellDictionary } from "./hunspell-dictionary.ts";
import type { HunspellEngine } from "./hunspell-engine.ts";
import { rankedDictionary } from "./ranked-dictionary.ts";

/** The files of one language; `common` says which words are the commonest, where such a list is shipped. */
export interface LanguageFiles extends HunspellFiles {
	readonly common: Uint8Array | null;
}

/** Languages whose corrections are ranked by a list of common words. */
const RANKED: ReadonlySet<string> = new Set(["en", "en-gb"]);

/** The name of the list of common words of a language; `null` where none is shipped. British and American share one. */
export const commonWordsFile = (language: string): string | null => (RANKED.has(language) ? "en.common.txt" : null);

/** A language's dictionary with corrections in our own order where we have one, else in Hunspell's. */
export const languageDictionary = (engine: HunspellEngine, language: string, files: LanguageFiles): Dictionary => {
	const plain = hunspellDictionary(engine, language, files);
	if (language === "ar") return arabicDictionary(plain);
	return files.common === null ? plain : rankedDictionary(plain, commonWords(files.common));
};
