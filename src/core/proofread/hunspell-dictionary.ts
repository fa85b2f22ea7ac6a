import type { Dictionary } from "./dictionary.ts";
import type { HunspellEngine } from "./hunspell-engine.ts";

/** A dictionary as Hunspell keeps it: the rules for word forms and the words, both UTF-8. */
export interface HunspellFiles {
	readonly affixes: Uint8Array;
	readonly words: Uint8Array;
}

/** A dictionary inside a loaded engine. The engine's memory holds it for good; make one per language. */
export const hunspellDictionary = (engine: HunspellEngine, name: string, files: HunspellFiles): Dictionary => {
	const handle = open(engine, name, files);
	const spell = engine.cwrap("Hunspell_spell", "number", ["number", "number"]);
	const suggest = engine.cwrap("Hunspell_suggest", "number", ["number", "number", "number"]);
	const freeList = engine.cwrap("Hunspell_free_list", null, ["number", "number", "number"]);
	return {
		knows: (word) => withText(engine, plain(word), (pointer) => spell(handle, pointer) !== 0),
		suggest: (word) =>
			withText(engine, plain(word), (pointer) => {
				const list = engine._malloc(4);
				const count = suggest(handle, list, pointer);
				const first = engine.getValue(list, "*");
				const words = Array.from({ length: Math.max(0, count) }, (_, at) =>
					engine.UTF8ToString(engine.getValue(first + at * 4, "*")),
				);
				freeList(handle, list, count);
				engine._free(list);
				return words;
			}),
	};
};

const open = (engine: HunspellEngine, name: string, files: HunspellFiles): number => {
	const folder = `/${name}`;
	engine.FS.mkdir(folder);
	engine.FS.writeFile(`${folder}/affixes`, files.affixes, { encoding: "binary" });
	engine.FS.writeFile(`${folder}/words`, files.words, { encoding: "binary" });
	const create = engine.cwrap("Hunspell_create", "number", ["number", "number"]);
	const handle = withText(engine, `${folder}/affixes`, (affixes) =>
		withText(engine, `${folder}/words`, (words) => create(affixes, words)),
	);
	// Hunspell has read both files into its own tables; the copies would only hold memory.
	engine.FS.unlink(`${folder}/affixes`);
	engine.FS.unlink(`${folder}/words`);
	return handle;
};

const withText = <Value>(engine: HunspellEngine, text: string, use: (pointer: number) => Value): Value => {
	const pointer = engine.allocateUTF8(text);
	try {
		return use(pointer);
	} finally {
		engine._free(pointer);
	}
};

const plain = (word: string): string => word.normalize("NFC").replace(/[’ʼ]/g, "'");
