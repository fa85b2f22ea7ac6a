import { mkdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { inProject } from "../setup/project.mjs";

const compress = promisify(brotliCompress);

/**
 * Writes the grammar engine to data/grammar/harper-<version>-slim.wasm in this folder, and beside it compressed for the
 * browser; gives back the file it came from. The slim one lacks what we never ask, and finds the same.
 */
export const copyGrammar = async (folder) => {
	const home = inProject("node_modules", "harper.js");
	const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
	const from = join(home, "dist", "harper_wasm_slim_bg.wasm");
	const target = join(folder, "data", "grammar");
	mkdirSync(target, { recursive: true });
	const file = join(target, `harper-${version}-slim.wasm`);
	const engine = readFileSync(from);
	await writeFile(file, engine);
	// Quality 9 takes 2.4 s; 10 takes 20 s and saves three in a hundred.
	const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: engine.length };
	await writeFile(`${file}.br`, await compress(engine, { params }));
	return [from];
};
