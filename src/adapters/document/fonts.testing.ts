import { readFile } from "node:fs/promises";
import type { ReadFont } from "./fonts.ts";

/** The fonts where the packages hold them; the build copies them beside the program. */
export const readPackagedFont: ReadFont = (file) => {
	const name = /^(literata|amiri|noto-emoji)/.exec(file)?.[0] ?? "";
	return readFile(`node_modules/@fontsource/${name}/files/${file}`);
};
