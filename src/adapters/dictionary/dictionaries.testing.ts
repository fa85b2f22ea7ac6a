import { copyFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LetterLanguage } from "#core/letter/letter.ts";
import { DICTIONARY_FILES } from "../../../scripts/build/dictionaries.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const LANGUAGES: readonly LetterLanguage[] = ["en", "en-gb", "ar"];

/** A fresh folder laid out as the application ships it, with English and Arabic unless told: en.aff, en.dic, … */
export const dictionaryFolder = async (languages = LANGUAGES): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), "afterword-dictionaries-"));
	for (const [name, source] of Object.entries(DICTIONARY_FILES)) {
		if (languages.some((language) => language === name.split(".")[0]))
			await copyFile(join(root, source), join(folder, name));
	}
	return folder;
};
