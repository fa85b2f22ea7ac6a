import { copyFile, mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(name));

/** A fresh folder laid out as the application ships it: en.aff, en.dic, en-gb.aff, en-gb.dic. */
export const dictionaryFolder = async (): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), "afterword-dictionaries-"));
	for (const language of ["en", "en-gb"]) {
		const source = folderOf(`dictionary-${language}`);
		for (const ending of ["aff", "dic"]) {
			await copyFile(join(source, `index.${ending}`), join(folder, `${language}.${ending}`));
		}
	}
	return folder;
};
