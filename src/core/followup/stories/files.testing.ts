import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("./", import.meta.url);

/** The text files beside this one, each with what it is about. */
export const storyFiles = (): readonly { readonly file: string; readonly about: string; readonly text: string }[] =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith(".txt"))
		.sort()
		.map((file) => ({
			file,
			about: file.replace(/^\d+-|\.txt$/g, "").replaceAll("-", " "),
			text: readFileSync(new URL(file, FOLDER), "utf8"),
		}));
