import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BenchWorld } from "../world/bench-world.ts";
import type { Measured } from "./row.ts";

const MB = 1024 * 1024;

interface Lock {
	readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

/** Bytes of the files of one package, without packages nested in it: those have entries of their own. */
const bytesOf = (folder: string): number =>
	readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
		if (entry.name === "node_modules") return sum;
		const path = join(folder, entry.name);
		return sum + (entry.isDirectory() ? bytesOf(path) : statSync(path).size);
	}, 0);

/** What an installation of the package brings along, by the lock file, measured in the packages that are here. */
export const sizeRows = (world: BenchWorld): Measured[] => {
	const what = "production node_modules";
	const lock = JSON.parse(readFileSync(join(world.root, "package-lock.json"), "utf8")) as Lock;
	const folders = Object.entries(lock.packages)
		.filter(([path, entry]) => path !== "" && entry.dev !== true && entry.devOptional !== true)
		.map(([path]) => join(world.root, path))
		// Native parts for other systems are in the lock file and nowhere else.
		.filter((folder) => existsSync(folder));
	if (folders.length === 0) return [{ what, because: "nothing is installed" }];
	return [
		{
			what: `${what}, ${folders.length} packages`,
			unit: "MB",
			ours: folders.reduce((sum, folder) => sum + bytesOf(folder), 0) / MB,
			target: { kind: "at-most", value: 150 },
			limit: null,
			jobSync: "1,118 MB",
			jobOps: "1,174 MB",
		},
		{
			what: "the built app itself",
			unit: "MB",
			ours: bytesOf(world.dist) / MB,
			target: null,
			limit: null,
			jobSync: null,
			jobOps: null,
		},
	];
};
