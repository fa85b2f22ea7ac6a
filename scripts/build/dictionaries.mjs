import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../setup/project.mjs";

/** Language tag → the folder of its Hunspell dictionary: a package, or one of vendor/ where no package holds it. */
const DICTIONARIES = {
	en: "node_modules/dictionary-en",
	"en-gb": "node_modules/dictionary-en-gb",
	ar: "vendor/dictionary-ar",
	fr: "node_modules/dictionary-fr",
	de: "node_modules/dictionary-de",
	es: "node_modules/dictionary-es",
};

/** Every file → where it comes from. */
export const DICTIONARY_FILES = {
	...Object.fromEntries(
		Object.entries(DICTIONARIES).flatMap(([tag, folder]) =>
			["aff", "dic"].map((extension) => [`${tag}.${extension}`, `${folder}/index.${extension}`]),
		),
	),
	// How common English words are, to rank corrections.
	"en.common.txt": "vendor/scowl/index.txt",
	// What British and American write differently.
	"en.dialects.txt": "vendor/scowl/dialects.txt",
};

/** Copies the dictionaries to data/dictionaries/ in this folder; gives back the files they came from. */
export const copyDictionaries = (folder) => {
	const target = join(folder, "data", "dictionaries");
	mkdirSync(target, { recursive: true });
	return Object.entries(DICTIONARY_FILES).map(([name, source]) => {
		const from = inProject(...source.split("/"));
		copyFileSync(from, join(target, name));
		return from;
	});
};
