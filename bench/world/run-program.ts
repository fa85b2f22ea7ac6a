import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { BenchWorld } from "./bench-world.ts";

/** Runs one of the benchmark's own programs alone in a process and reads the JSON it prints last. */
export const runProgram = async <Value>(world: BenchWorld, name: string, args: readonly string[]): Promise<Value> => {
	const child = spawn(process.execPath, [join(world.programs, `${name}.js`), ...args], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
	const printed = await text(child.stdout);
	const code = await ended;
	if (code !== 0) throw new Error(`${name} ended with code ${code}: ${printed}`);
	return JSON.parse(printed.trim().split("\n").at(-1) ?? "") as Value;
};
