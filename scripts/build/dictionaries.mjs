import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../setup/project.mjs";

/** Language tag → the package that carries its Hunspell dictionary. */
const DICTIONARIES = {
	en: "dictionary-en",
	"en-gb": "dictionary-en-gb",
	fr: "dictionary-fr",
	de: "dictionary-de",
	es: "dictionary-es",
};

/** Copies the dictionaries to data/dictionaries/<tag>.{aff,dic} in this folder; gives back the files they came from. */
export const copyDictionaries = (folder) => {
	const target = join(folder, "data", "dictionaries");
	mkdirSync(target, { recursive: true });
	return Object.entries(DICTIONARIES).flatMap(([tag, name]) =>
		["aff", "dic"].map((extension) => {
			const from = inProject("node_modules", name, `index.${extension}`);
			copyFileSync(from, join(target, `${tag}.${extension}`));
			return from;
		}),
	);
};
