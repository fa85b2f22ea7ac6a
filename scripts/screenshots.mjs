// `npm run screenshots`: pictures of the built app with its sample data, into docs/screenshots.
// `npm run screenshots -- --all FOLDER`: every screen, in both sizes and themes, into another folder.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { inProject, PlainFailure, runMain } from "./setup/project.mjs";

await runMain(async () => {
	const { ensureInstalled } = await import("./setup/install.mjs");
	const { ensureBuilt } = await import("./setup/build-stamp.mjs");
	const { provideTestTools } = await import("./setup/test-tools.mjs");
	const [flag, folder] = process.argv.slice(2);
	if (flag !== undefined && (flag !== "--all" || folder === undefined)) {
		throw new PlainFailure("Run it without options, or with --all and a folder for the pictures of every screen.");
	}
	await ensureInstalled();
	await ensureBuilt();
	const { environment } = provideTestTools();
	if (environment.AFTERWORD_CHROMIUM === undefined)
		throw new PlainFailure("Pictures need Chromium, and there is none.");
	Object.assign(process.env, environment);

	const target = folder === undefined ? inProject("docs", "screenshots") : resolve(folder);
	mkdirSync(target, { recursive: true });
	const { register } = await import("tsx/esm/api");
	register();
	const { takeScreenshots } = await import("../tests/support/take-screenshots.ts");
	await takeScreenshots(target, flag === "--all" ? "every-screen" : "the-few-we-keep");
});
