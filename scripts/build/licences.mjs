import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;
const PACKAGE_IN_PATH = /^(.*[\\/](?:node_modules|vendor)[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Said where a package's own files do not tell the whole story. */
const REMARKS = {
	"hunspell-asm":
		"Contains Hunspell compiled to WebAssembly, (c) László Németh and others, under MPL-1.1, GPL-2.0 or LGPL-2.1 at your choice, here used under the MPL; its source is at https://github.com/hunspell/hunspell.",
};

/** The folder of the package a module belongs to, or `null` for our own and for the bundler's virtual modules. */
const packageFolderOf = (moduleId) => {
	const path = moduleId.replace(/^\0/, "").replace(/\?.*$/, "");
	let folder = PACKAGE_IN_PATH.exec(path)?.[1] ?? null;
	// Some packages carry others inside their build, without a manifest: those come under the outer one's licence.
	while (folder !== null && !existsSync(join(folder, "package.json"))) {
		folder = PACKAGE_IN_PATH.exec(folder)?.[1] ?? null;
	}
	return folder;
};

const addressOf = (manifest) => {
	const repository = typeof manifest.repository === "string" ? manifest.repository : manifest.repository?.url;
	return (repository ?? manifest.homepage ?? "").replace(/^git\+/, "").replace(/\.git$/, "");
};

const describePackage = (folder) => {
	const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const texts = readdirSync(folder)
		.filter((name) => LICENCE_FILE.test(name))
		.map((name) => readFileSync(join(folder, name), "utf8").trim());
	const name = `${manifest.name} ${manifest.version}`;
	const head = [name, `Licence: ${manifest.license ?? "see below"}`, addressOf(manifest), REMARKS[manifest.name] ?? ""];
	return { name, text: [head.filter((line) => line !== "").join("\n"), ...texts].join("\n\n") };
};

/** Writes THIRD-PARTY-LICENSES.txt: every package that the given modules come from, with its licence. */
export const writeLicences = (folder, modules) => {
	const folders = new Set(modules.map(packageFolderOf).filter((folder) => folder !== null));
	const described = [...folders].map(describePackage);
	const sections = described.sort((a, b) => a.name.localeCompare(b.name, "en")).map(({ text }) => text);
	const rule = `\n\n${"-".repeat(80)}\n\n`;
	const intro = "Afterword contains the following packages, each under its own licence.";
	writeFileSync(join(folder, "THIRD-PARTY-LICENSES.txt"), `${[intro, ...sections].join(rule)}\n`);
};
