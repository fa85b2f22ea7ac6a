import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { inProject, PlainFailure, root, run } from "./project.mjs";

/** What the build reads; packages count through the lock file. */
const SOURCES = [
	"src",
	"scripts/build.mjs",
	"scripts/build",
	"vendor",
	"vite.config.ts",
	"package.json",
	"package-lock.json",
];
const TESTS_ONLY = /\.(test|testing|contract)\.ts$/;
const PRODUCTS = ["dist/main/cli.js", "dist/web/index.html"];
const DIST = inProject("dist");
const STAMP = join(DIST, ".stamp");

/** Every file the build reads, relative to the project, in a stable order; those that are not there are left out. */
const listSources = () =>
	SOURCES.flatMap((source) => {
		const path = inProject(source);
		if (!existsSync(path)) return [];
		if (statSync(path).isFile()) return [source];
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath ?? entry.path, entry.name)
					.slice(root.length)
					.split(sep)
					.join("/"),
			);
	})
		.filter((path) => !TESTS_ONLY.test(path))
		.sort();

const hashOf = (lines) => createHash("sha256").update(lines.join("\n")).digest("hex");

/** Cheap: sizes and times only. A checkout or a copy changes it though the content is the same. */
const quickPrint = (files) =>
	hashOf(
		files.map((path) => {
			const { size, mtimeMs } = statSync(inProject(path));
			return `${path} ${size} ${mtimeMs}`;
		}),
	);

const contentPrint = (files) =>
	hashOf(
		files.map(
			(path) =>
				`${path} ${createHash("sha256")
					.update(readFileSync(inProject(path)))
					.digest("hex")}`,
		),
	);

/** What the sources are now; to be taken before a build, so that an edit during it is noticed by the next one. */
export const printSources = () => {
	const files = listSources();
	return { quick: quickPrint(files), content: contentPrint(files) };
};

/** Says that what is in this folder was made from the sources with this print. */
export const writeStamp = (folder, print) => writeFileSync(join(folder, ".stamp"), `${JSON.stringify(print)}\n`);

/** True where dist was built from the sources as they are. */
export const isBuilt = () => {
	if (!existsSync(STAMP) || !PRODUCTS.every((path) => existsSync(inProject(path)))) return false;
	const stamp = JSON.parse(readFileSync(STAMP, "utf8"));
	const files = listSources();
	const quick = quickPrint(files);
	if (quick === stamp.quick) return true;
	const content = contentPrint(files);
	if (content !== stamp.content) return false;
	writeStamp(DIST, { quick, content });
	return true;
};

/** Builds, in a process of its own so that the builder's memory is given back, unless dist is up to date. */
export const ensureBuilt = async () => {
	if (isBuilt()) return;
	await ensureInstalled();
	console.log("Building Afterword. This happens once, and again when its source changes.");
	const code = await run(process.execPath, [inProject("scripts", "build.mjs")]);
	if (code !== 0) throw new PlainFailure("The build did not finish; the lines above say why.");
};
