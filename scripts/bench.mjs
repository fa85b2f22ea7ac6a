// `npm run bench`: builds where needed, bundles the benchmark as the app is bundled, and runs it.
// --quick: a short run; --only server,start,page,own,size: some of it; --dist <folder>: another build.
import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { ensureBuilt } from "./setup/build-stamp.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { inProject, root, run, runMain } from "./setup/project.mjs";

const OUT = inProject("bench", "out");

const bundlePrograms = async () => {
	const { rolldown } = await import("rolldown");
	const programs = readdirSync(inProject("bench", "processes")).map((name) => join("processes", name));
	const input = Object.fromEntries(
		["run.ts", ...programs].map((path) => [basename(path, ".ts"), inProject("bench", path)]),
	);
	rmSync(OUT, { recursive: true, force: true });
	const bundle = await rolldown({
		cwd: root,
		input,
		platform: "node",
		external: [/^libsql$/, /^pg$/, /^pg-native$/, /^playwright-core$/],
		transform: { target: "node20", define: { "process.env.NODE_ENV": '"production"' } },
	});
	await bundle.write({ dir: OUT, format: "esm", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" });
	await bundle.close();
};

await runMain(async () => {
	const args = process.argv.slice(2);
	await ensureInstalled();
	if (!args.includes("--dist")) await ensureBuilt();
	await bundlePrograms();
	process.exitCode = await run(process.execPath, [join(OUT, "run.js"), "--root", root, ...args]);
});
