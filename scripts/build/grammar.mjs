import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../setup/project.mjs";

/** Copies the grammar engine to data/grammar/harper-<version>.wasm in this folder; gives back the file it came from. */
export const copyGrammar = (folder) => {
	const home = inProject("node_modules", "harper.js");
	const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
	const from = join(home, "dist", "harper_wasm_bg.wasm");
	const target = join(folder, "data", "grammar");
	mkdirSync(target, { recursive: true });
	copyFileSync(from, join(target, `harper-${version}.wasm`));
	return [from];
};
