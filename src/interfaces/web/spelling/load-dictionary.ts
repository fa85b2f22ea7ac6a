import type { LetterLanguage } from "#core/letter/letter.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import { commonWordsFile, languageDictionary } from "#core/proofread/language-dictionary.ts";
import { loadEngine } from "./load-engine.ts";

/** The dictionary of a language, from this server's `/dictionaries/`, in an engine of its own. */
export const loadDictionary = async (language: LetterLanguage): Promise<Dictionary> => {
	const commonFile = commonWordsFile(language);
	const [affixes, words, common, { engine }] = await Promise.all([
		bytesAt(`/dictionaries/${language}.aff`),
		bytesAt(`/dictionaries/${language}.dic`),
		commonFile === null ? null : bytesAt(`/dictionaries/${commonFile}`),
		loadEngine(),
	]);
	return languageDictionary(engine, language, { affixes, words, common });
};

const bytesAt = async (path: string): Promise<Uint8Array> => {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
};
