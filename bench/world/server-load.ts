import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchWorld } from "./bench-world.ts";
import { fillStore } from "./fill-store.ts";
import { type Ask, askTimes, type Client, clientOf } from "./requests.ts";
import { type ServerProcess, startApp, startServer } from "./server-process.ts";
import { median } from "./statistics.ts";

/** A server and a client that it knows. */
export interface Loaded {
	readonly server: ServerProcess;
	readonly client: Client;
}

export const startLoaded = async (world: BenchWorld, name: string, opportunities: number): Promise<Loaded> => {
	const folder = join(world.scratch, name);
	const token = await fillStore(folder, opportunities);
	const server = await startApp(world, folder);
	return { server, client: clientOf(server.origin, token) };
};

/** The same router and guard with the app's own answer as a constant. */
export const startConstant = async (world: BenchWorld, body: string): Promise<Loaded> => {
	const file = join(world.scratch, "constant.json");
	const token = "x".repeat(43);
	writeFileSync(file, body);
	const server = await startServer(world, join(world.programs, "constant-server.js"), [file, token]);
	return { server, client: clientOf(server.origin, token) };
};

export const stop = async ({ server, client }: Loaded): Promise<void> => {
	client.close();
	await server.stop();
};

/** CPU milliseconds of the server for each of these requests. */
export const cpuPerRequest = async (
	{ server, client }: Loaded,
	times: number,
	nth: (index: number) => Ask,
): Promise<number> => {
	const before = await server.usage();
	await askTimes(client, times, nth);
	return ((await server.usage()).cpuMs - before.cpuMs) / times;
};

/** Requests after which the engine has compiled what it will compile. */
const WARM_UP = 1000;

/** The same thing asked of several servers in turn, so that a noisy moment falls on all of them. */
export const cpuInTurns = async (
	world: BenchWorld,
	asked: ReadonlyMap<string, { readonly of: Loaded; readonly nth: (index: number) => Ask }>,
): Promise<Map<string, number>> => {
	for (const { of, nth } of asked.values()) await askTimes(of.client, WARM_UP, nth);
	const values = new Map([...asked.keys()].map((name): [string, number[]] => [name, []]));
	for (let round = 0; round < world.rounds; round += 1) {
		for (const [name, { of, nth }] of asked) values.get(name)?.push(await cpuPerRequest(of, world.requests, nth));
	}
	return new Map([...values].map(([name, list]): [string, number] => [name, median(list)]));
};
