import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Starts one of our TypeScript files, named from the project's root, as a process of its own. */
export const spawnScript = (script: string, ...args: readonly string[]): ChildProcess =>
	spawn(process.execPath, ["--import", "tsx", script, ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });

/** Starts it and gives what it wrote when it ended well. */
export const runScript = async (script: string, ...args: readonly string[]): Promise<string> => {
	const child = spawnScript(script, ...args);
	let output = "";
	child.stdout?.on("data", (chunk) => {
		output += String(chunk);
	});
	const code = await new Promise((resolve) => child.once("close", resolve));
	if (code !== 0) throw new Error(`${script} ended with ${code}: ${output}`);
	return output;
};
