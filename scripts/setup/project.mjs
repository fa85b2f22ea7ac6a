import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/** A failure whose message is a whole explanation for the person at the keyboard: shown without a stack. */
export class PlainFailure extends Error {}

/** Runs a program with our input and output; resolves to its exit code (128 + number where a signal ended it). */
export const run = (command, args, options = {}) =>
	new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
		child.once("error", reject);
		child.once("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
	});

/** Runs npm: the one that started us where there is one, so that both are the same version. */
export const runNpm = (args, options = {}) => {
	const npmCli = process.env.npm_execpath;
	if (npmCli && basename(npmCli) === "npm-cli.js" && existsSync(npmCli)) {
		return run(process.execPath, [npmCli, ...args], options);
	}
	return process.platform === "win32" ? run("npm.cmd", args, { ...options, shell: true }) : run("npm", args, options);
};

/** Runs a script's main function; a plain failure becomes a sentence and exit code 1, a bug keeps its stack. */
export const runMain = async (main) => {
	try {
		await main();
	} catch (error) {
		console.error(error instanceof PlainFailure ? error.message : error);
		process.exit(1);
	}
};
