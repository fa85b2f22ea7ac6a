import { chmodSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { inProject, PlainFailure } from "../setup/project.mjs";

/** Stay packages of their own: one is native, the other is only wanted with a PostgreSQL server. */
const SEPARATE = [/^libsql$/, /^pg$/, /^pg-native$/];

/**
 * Bundles the server and the commands into this folder, for the start: one file is read much faster than hundreds. What
 * the source imports lazily stays a file of its own. Gives back the path of every module that went in.
 */
export const buildServer = async (folder) => {
	const modules = new Set();
	const bundle = await rolldown({
		cwd: inProject(),
		input: {
			cli: inProject("src", "main", "cli.ts"),
			"grammar-thread": inProject("src", "main", "grammar-thread.ts"),
		},
		platform: "node",
		external: SEPARATE,
		transform: { target: "node20", define: { "process.env.NODE_ENV": '"production"' } },
		onLog(level, log, report) {
			// A module that is not there must not wait for the first person who needs it.
			report(log.code === "UNRESOLVED_IMPORT" ? "error" : level, log);
		},
	});
	const { output } = await bundle.write({
		dir: join(folder, "main"),
		format: "esm",
		// Measured: 180 ms of processor time to the first answer instead of 250, because there is less to read.
		minify: true,
		entryFileNames: "[name].js",
		// Beside the entry: `import.meta.url` then means the same folder everywhere.
		chunkFileNames: "[name]-[hash].js",
		comments: { legal: false },
	});
	await bundle.close();

	for (const chunk of output) {
		if (chunk.type !== "chunk") continue;
		for (const module of chunk.moduleIds) modules.add(module);
	}
	refuseDeadlock(output);
	chmodSync(join(folder, "main", "cli.js"), 0o755);
	return [...modules];
};

/**
 * The entry awaits lazy files at its top level; one that imports from the entry would wait for it in turn, and Node ends
 * such a program silently with code 13. The bundler gives shared modules a file of their own; should it ever not, the
 * build says so.
 */
const refuseDeadlock = (output) => {
	const entry = output.find((chunk) => chunk.type === "chunk" && chunk.isEntry && chunk.name === "cli");
	const importer = output.find((chunk) => chunk.type === "chunk" && chunk.imports.includes(entry.fileName));
	if (importer === undefined) return;
	throw new PlainFailure(`${importer.fileName} imports from the entry, which waits for it: neither would ever load.`);
};
