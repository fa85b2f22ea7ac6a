import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../setup/project.mjs";

/** Packages of fonts → the parts of each that a PDF is set with (`adapters/document/fonts.ts` names the same files). */
const FONTS = {
	literata: ["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"],
	amiri: ["arabic"],
	"noto-emoji": ["emoji"],
};

/** Copies the fonts of PDFs to data/fonts in this folder; gives back the files they came from. */
export const copyFonts = (folder) => {
	const target = join(folder, "data", "fonts");
	mkdirSync(target, { recursive: true });
	return Object.entries(FONTS).flatMap(([name, parts]) =>
		parts.map((part) => {
			const file = `${name}-${part}-400-normal.woff`;
			const from = inProject("node_modules", "@fontsource", name, "files", file);
			copyFileSync(from, join(target, file));
			return from;
		}),
	);
};
