import { join, resolve } from "node:path";
import { build } from "vite";
import { inProject } from "../setup/project.mjs";

const WEB_SOURCE = inProject("src", "interfaces", "web");

/** Notes the path of every module and asset that goes into a bundle. */
const noteModules = (modules) => ({
	name: "note-modules",
	generateBundle(_options, output) {
		for (const id of this.getModuleIds()) modules.add(id);
		for (const file of Object.values(output)) {
			for (const original of file.originalFileNames ?? []) modules.add(resolve(WEB_SOURCE, original));
		}
	},
});

/** Builds the web client into this folder; gives back the path of every module that went in. */
export const buildWebClient = async (folder) => {
	const modules = new Set();
	await build({
		root: WEB_SOURCE,
		configFile: inProject("vite.config.ts"),
		logLevel: "warn",
		build: {
			outDir: join(folder, "web"),
			emptyOutDir: true,
			rolldownOptions: { checks: { bundlerTimings: false, pluginTimings: false } },
		},
		plugins: [noteModules(modules)],
		worker: { plugins: () => [noteModules(modules)] },
	});
	return [...modules];
};
