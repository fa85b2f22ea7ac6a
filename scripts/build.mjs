// `npm run build`: makes dist from the sources, the way it travels in the package.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { printSources, writeStamp } from "./setup/build-stamp.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { inProject, PlainFailure, runMain } from "./setup/project.mjs";

await runMain(async () => {
	await ensureInstalled();
	const { buildServer } = await import("./build/server.mjs");
	const { buildWebClient } = await import("./build/web-client.mjs");
	const { copyDictionaries } = await import("./build/dictionaries.mjs");
	const { copyGrammar } = await import("./build/grammar.mjs");
	const { copyFonts } = await import("./build/fonts.mjs");
	const { writeLicences } = await import("./build/licences.mjs");

	// Made aside and moved at the end: a build that fails leaves the last good one in place.
	const unfinished = inProject(".cache", `dist-${process.pid}`);
	const replaced = inProject(".cache", `old-dist-${process.pid}`);
	try {
		mkdirSync(unfinished, { recursive: true });
		const print = printSources();
		const [grammar, ...modules] = await Promise.all([
			copyGrammar(unfinished),
			buildServer(unfinished),
			buildWebClient(unfinished),
		]).catch(explain);
		const dictionaries = copyDictionaries(unfinished);
		const fonts = copyFonts(unfinished);
		writeLicences(unfinished, [...modules.flat(), ...dictionaries, ...grammar, ...fonts]);
		writeStamp(unfinished, print);

		renameIfThere(inProject("dist"), replaced);
		renameSync(unfinished, inProject("dist"));
	} finally {
		rmSync(unfinished, { recursive: true, force: true });
		rmSync(replaced, { recursive: true, force: true });
	}
});

/** The bundlers say in their message where the source is wrong; their own stack adds nothing. */
function explain(error) {
	throw new PlainFailure(error.message, { cause: error });
}

function renameIfThere(from, to) {
	try {
		renameSync(from, to);
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
	}
}
