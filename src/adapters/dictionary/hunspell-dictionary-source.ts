import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DictionarySource } from "#app/ports.ts";
import type { LetterLanguage } from "#core/letter/letter.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import type { EngineModule, HunspellEngine } from "#core/proofread/hunspell-engine.ts";
import { languageDictionary, wordListFiles } from "#core/proofread/language-dictionary.ts";

/**
 * Dictionaries read from `<dataDir>/<language>.aff` and `.dic`, each loaded once, when first asked for, with the word
 * lists where the language has some. A language that failed to load is tried again the next time.
 */
export const hunspellDictionarySource = (dataDir: string): DictionarySource => {
	const loaded = new Map<LetterLanguage, Promise<Dictionary>>();
	return {
		load: (language) => {
			const kept = loaded.get(language);
			if (kept !== undefined) return kept;
			const loading = loadDictionary(dataDir, language);
			loaded.set(language, loading);
			loading.catch(() => loaded.delete(language));
			return loading;
		},
	};
};

const loadDictionary = async (dataDir: string, language: LetterLanguage): Promise<Dictionary> => {
	try {
		const names = wordListFiles(language);
		const [affixes, words, common, dialects] = await Promise.all([
			readFile(join(dataDir, `${language}.aff`)),
			readFile(join(dataDir, `${language}.dic`)),
			names === null ? null : readFile(join(dataDir, names.common)),
			names === null ? null : readFile(join(dataDir, names.dialects)),
		]);
		const lists = common === null || dialects === null ? null : { common, dialects };
		return languageDictionary((await loadEngine()).engine, language, { affixes, words, lists });
	} catch (cause) {
		throw new Error(`The ${language} dictionary could not be loaded from ${dataDir}`, { cause });
	}
};

/** Wrapped, because the engine has a `then` of its own that never settles a promise. */
const loadEngine = async (): Promise<{ readonly engine: HunspellEngine }> => {
	const { default: makeEngine } = await import("hunspell-asm/dist/cjs/lib/node/hunspell.js");
	const listenersBefore = new Set(process.listeners("uncaughtException"));
	return new Promise((resolve, reject) => {
		const module: EngineModule = {
			print: () => {},
			printErr: () => {},
			onAbort: reject,
			onRuntimeInitialized: () => resolve({ engine: module as HunspellEngine }),
		};
		makeEngine(module);
		// The engine adds a listener that would take every uncaught error of the whole process; that is not its business.
		for (const listener of process.listeners("uncaughtException")) {
			if (!listenersBefore.has(listener)) process.removeListener("uncaughtException", listener);
		}
	});
};
