import type { LetterLanguage } from "#core/letter/letter.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import { languageDictionary, wordListFiles } from "#core/proofread/language-dictionary.ts";
import { loadEngine } from "./load-engine.ts";

/** The dictionary of a language, from this server's `/dictionaries/`, in an engine of its own. */
export const loadDictionary = async (language: LetterLanguage): Promise<Dictionary> => {
	const names = wordListFiles(language);
	const [affixes, words, common, dialects, { engine }] = await Promise.all([
		bytesAt(`/dictionaries/${language}.aff`),
		bytesAt(`/dictionaries/${language}.dic`),
		names === null ? null : bytesAt(`/dictionaries/${names.common}`),
		names === null ? null : bytesAt(`/dictionaries/${names.dialects}`),
		loadEngine(),
	]);
	const lists = common === null || dialects === null ? null : { common, dialects };
	return languageDictionary(engine, language, { affixes, words, lists });
};

const bytesAt = async (path: string): Promise<Uint8Array> => {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
};
