import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { BenchWorld } from "./bench-world.ts";

/** What a server under test says about itself. */
export interface Usage {
	readonly cpuMs: number;
	readonly rssBytes: number;
}

/** A server in a process of its own, with a probe in it. */
export interface ServerProcess {
	readonly origin: string;
	readonly usage: () => Promise<Usage>;
	readonly stop: () => Promise<void>;
}

const addressPrinted = (child: ChildProcess): Promise<string> =>
	new Promise((resolve, reject) => {
		let printed = "";
		const collect = (chunk: Buffer) => {
			printed += chunk.toString();
			const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
			if (address !== undefined) resolve(address);
		};
		child.stdout?.on("data", collect);
		child.stderr?.on("data", collect);
		child.once("exit", () => reject(new Error(`The server ended before it listened: ${printed}`)));
	});

/** Starts a Node program that prints its address, and waits until it has. */
export const startServer = async (
	world: BenchWorld,
	program: string,
	args: readonly string[],
): Promise<ServerProcess> => {
	const child = spawn(process.execPath, ["--import", join(world.programs, "probe.js"), program, ...args], {
		stdio: ["ignore", "pipe", "pipe", "ipc"],
	});
	const origin = await addressPrinted(child);
	return {
		origin,
		usage: async () => {
			const answer = once(child, "message");
			child.send("usage");
			const [usage] = (await answer) as [Usage];
			return usage;
		},
		stop: async () => {
			const ended = once(child, "exit");
			child.kill("SIGTERM");
			await ended;
		},
	};
};

/** The app itself, as `afterword serve` runs it. */
export const startApp = (world: BenchWorld, dataDirectory: string): Promise<ServerProcess> =>
	startServer(world, join(world.dist, "main", "cli.js"), [
		"serve",
		"--port",
		"0",
		"--no-open",
		"--data",
		dataDirectory,
	]);
