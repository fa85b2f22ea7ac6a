import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { BenchWorld } from "../world/bench-world.ts";
import { fillStore } from "../world/fill-store.ts";
import { askTimes, clientOf } from "../world/requests.ts";
import { startApp, startServer } from "../world/server-process.ts";
import { median } from "../world/statistics.ts";
import type { Row } from "./row.ts";

const MB = 1024 * 1024;

interface Start {
	readonly pageMs: number;
	readonly todayMs: number;
	readonly idleMb: number;
	readonly loadedMb: number;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a person does in a few minutes: pages, Today, the list, one opportunity after another. */
const load = async (world: BenchWorld, origin: string, token: string): Promise<void> => {
	const client = clientOf(origin, token);
	const listed = JSON.parse((await client.ask({ path: "/api/v1/opportunities?limit=200" })).body) as {
		items: { opportunityId: string }[];
	};
	const paths = [
		"/",
		"/api/v1/today",
		"/api/v1/opportunities?limit=100",
		"/api/v1/settings",
		...listed.items.map(({ opportunityId }) => `/api/v1/opportunities/${opportunityId}`),
	];
	await askTimes(client, world.requests * 10, (index) => ({ path: paths[index % paths.length] ?? "/" }));
	client.close();
};

const startOnce = async (world: BenchWorld, folder: string, token: string, isLoaded: boolean): Promise<Start> => {
	const server = await startApp(world, folder);
	const client = clientOf(server.origin, token);
	await client.ask({ path: "/" });
	const page = await server.usage();
	await client.ask({ path: "/api/v1/today" });
	const today = await server.usage();
	client.close();
	await wait(1000);
	const idle = await server.usage();
	if (isLoaded) {
		await load(world, server.origin, token);
		await wait(500);
	}
	const loaded = await server.usage();
	await server.stop();
	return {
		pageMs: page.cpuMs,
		todayMs: today.cpuMs,
		idleMb: idle.rssBytes / MB,
		loadedMb: loaded.rssBytes / MB,
	};
};

const startEmpty = async (world: BenchWorld): Promise<Start> => {
	const server = await startServer(world, join(world.programs, "empty-server.js"), []);
	const client = clientOf(server.origin, "");
	await client.ask({ path: "/" });
	const page = await server.usage();
	await wait(200);
	const idle = await server.usage();
	await askTimes(client, world.requests * 10, () => ({ path: "/" }));
	const loaded = await server.usage();
	client.close();
	await server.stop();
	return { pageMs: page.cpuMs, todayMs: page.cpuMs, idleMb: idle.rssBytes / MB, loadedMb: loaded.rssBytes / MB };
};

/** CPU of a whole command, from the start of Node to its end: the probe says it on its way out. */
const commandCpu = async (world: BenchWorld, program: string, args: readonly string[]): Promise<number> => {
	const child = spawn(process.execPath, ["--import", join(world.programs, "exit-probe.js"), program, ...args], {
		stdio: ["ignore", "ignore", "inherit", "pipe"],
	});
	const ended = once(child, "exit");
	const pipe = child.stdio[3];
	if (pipe == null || !("read" in pipe)) throw new Error("The probe's pipe is missing");
	const said = await text(pipe);
	const [code] = await ended;
	if (code !== 0) throw new Error(`${program} ended with code ${String(code)}`);
	return Number(said);
};

/** Starting from nothing, and the memory of a server before and after work. */
export const startRows = async (world: BenchWorld): Promise<Row[]> => {
	world.say("starting servers and commands from cold");
	const folder = join(world.scratch, "start");
	const token = await fillStore(folder, 1000);
	const starts: Start[] = [];
	const empty: Start[] = [];
	const today: number[] = [];
	const nothing: number[] = [];
	for (let round = 0; round < world.rounds; round += 1) {
		empty.push(await startEmpty(world));
		starts.push(await startOnce(world, folder, token, true));
		for (let time = 0; time < 2; time += 1) {
			nothing.push(await commandCpu(world, join(world.programs, "nothing.js"), []));
			today.push(await commandCpu(world, join(world.dist, "main", "cli.js"), ["today", "--data", folder]));
		}
	}
	const of = (list: readonly Start[], field: keyof Start): number => median(list.map((start) => start[field]));
	return [
		{
			what: "cold start to the first 200 (the page)",
			unit: "ms CPU",
			ours: of(starts, "pageMs"),
			target: { kind: "at-most", value: 300 },
			limit: { what: "ms, an empty Node server", value: of(empty, "pageMs") },
			jobSync: "1.9–2.3 s",
			jobOps: "3.6–4.7 s",
		},
		{
			what: "cold start to the first Today, 1,000 opportunities",
			unit: "ms CPU",
			ours: of(starts, "todayMs"),
			target: null,
			limit: { what: "ms, an empty Node server", value: of(empty, "todayMs") },
			jobSync: null,
			jobOps: null,
		},
		{
			what: "afterword today, from cold, 1,000 opportunities",
			unit: "ms CPU",
			ours: median(today),
			target: { kind: "at-most", value: 180 },
			limit: { what: "ms, Node doing nothing", value: median(nothing) },
			jobSync: null,
			jobOps: null,
		},
		{
			what: "memory of the server, idle",
			unit: "MB",
			ours: of(starts, "idleMb"),
			target: { kind: "at-most", value: 80 },
			limit: { what: "MB, an empty Node server", value: of(empty, "idleMb") },
			jobSync: "215 MB",
			jobOps: "208 MB",
		},
		{
			what: "memory of the server, after load",
			unit: "MB",
			ours: of(starts, "loadedMb"),
			target: { kind: "at-most", value: 140 },
			limit: { what: "MB, an empty Node server after load", value: of(empty, "loadedMb") },
			jobSync: "471–544 MB",
			jobOps: "268–389 MB",
		},
	];
};
