import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inProject, PlainFailure, runNpm } from "./project.mjs";

const STAMP = inProject("node_modules", ".afterword-stamp");

const readOrNull = (path) => {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
};

/** Names the lock file and the kind of machine: a folder copied from another system has other native parts. */
const wantedStamp = () =>
	createHash("sha256")
		.update(readFileSync(inProject("package-lock.json")))
		.update(`${process.platform} ${process.arch}`)
		.digest("hex");

/** True where npm's own record says that what the lock file asks for is there, as after a plain `npm ci`. */
const npmSaysInstalled = () => {
	const record = readOrNull(inProject("node_modules", ".package-lock.json"));
	if (record === null) return false;
	const installed = JSON.parse(record).packages;
	const locked = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8")).packages;
	return Object.entries(locked).every(([path, entry]) => {
		if (path === "") return true;
		const found = installed[path];
		if (found === undefined) return entry.optional === true || entry.peer === true;
		return found.version === entry.version && existsSync(inProject(path, "package.json"));
	});
};

/** True where the packages in node_modules are those of package-lock.json, for this machine. */
export const isInstalled = () => {
	const stamp = readOrNull(STAMP);
	if (stamp !== null) return stamp === wantedStamp();
	if (!npmSaysInstalled()) return false;
	writeFileSync(STAMP, wantedStamp());
	return true;
};

/** Building needs the development packages, also where NODE_ENV or an npm setting says otherwise. */
const OPTIONS = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Installs what the lock file names, unless it is there already. `npm ci` is strict to a fault: it refuses where a
 * registry lacks a native part for some other system, so a plain install of the same locked versions is tried after it,
 * and that one shows what is wrong.
 */
export const ensureInstalled = async () => {
	if (isInstalled()) return;
	console.log("Installing the packages Afterword is built with. This happens once and takes about a minute.");
	const code =
		(await runNpm(["ci", ...OPTIONS], { stdio: "ignore" })) && (await runNpm(["install", "--no-save", ...OPTIONS]));
	if (code !== 0) {
		throw new PlainFailure(
			"The packages could not be installed. Check the network connection and the free disk space, then run the same command again.",
		);
	}
	writeFileSync(STAMP, wantedStamp());
};
