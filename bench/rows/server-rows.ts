import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import type { BareInsert } from "../processes/bare-insert.ts";
import type { BenchWorld } from "../world/bench-world.ts";
import { type Ask, askTimes, type Client } from "../world/requests.ts";
import { runProgram } from "../world/run-program.ts";
import { cpuInTurns, cpuPerRequest, type Loaded, startConstant, startLoaded, stop } from "../world/server-load.ts";
import { median } from "../world/statistics.ts";
import type { Row } from "./row.ts";

const TODAY: Ask = { path: "/api/v1/today" };
/** As many as the pipeline asks for at once. */
const LIST: Ask = { path: "/api/v1/opportunities?limit=100" };

const SIZES = [
	{ opportunities: 100, most: 0.8, jobSync: "24 ms", jobOps: "5.5 ms" },
	{ opportunities: 1000, most: 0.8, jobSync: "29 ms", jobOps: "29 ms" },
	{ opportunities: 10_000, most: 0.9, jobSync: "57 ms", jobOps: "395 ms" },
] as const;

const atMost = (value: number, says?: string): Row["target"] =>
	says === undefined ? { kind: "at-most", value } : { kind: "at-most", value, says };

const inFigures = (count: number): string => count.toLocaleString("en");

/** Today and the list, as records grow, beside the same router with a constant answer. */
const readingRows = async (world: BenchWorld, stores: ReadonlyMap<number, Loaded>): Promise<Row[]> => {
	const largest = stores.get(10_000);
	if (largest === undefined) throw new Error("The largest store is missing");
	const constant = await startConstant(world, (await largest.client.ask(TODAY)).body);
	const today = [...stores].map(([size, of]): [string, { of: Loaded; nth: () => Ask }] => [
		`${size}`,
		{ of, nth: () => TODAY },
	]);
	const cpu = await cpuInTurns(
		world,
		new Map([...today, ["list", { of: largest, nth: () => LIST }], ["constant", { of: constant, nth: () => TODAY }]]),
	);
	await stop(constant);
	const limit = { what: "ms, router and guard with a constant", value: cpu.get("constant") ?? Number.NaN };
	return [
		...SIZES.map(
			({ opportunities, most, jobSync, jobOps }): Row => ({
				what: `Today, server, ${inFigures(opportunities)} opportunities`,
				unit: "ms CPU",
				ours: cpu.get(`${opportunities}`) ?? Number.NaN,
				target: atMost(most),
				limit,
				jobSync,
				jobOps,
			}),
		),
		{
			what: "list, a page of 100, server, 10,000 opportunities",
			unit: "ms CPU",
			ours: cpu.get("list") ?? Number.NaN,
			target: atMost(0.9),
			limit,
			jobSync: "57 ms",
			jobOps: "395 ms",
		},
	];
};

/** What a person records, each time at a company of its own. */
const interviewOf = (id: () => string, index: number): Ask => ({
	method: "POST",
	path: "/api/v1/interviews",
	body: {
		id: id(),
		company: `Newly Met ${index} ${id().slice(-6)}`,
		position: "Marketing analyst",
		kind: "panel",
		people: [
			{ id: id(), name: "Ines Okafor", title: "Head of Insight", email: "i.okafor@halden.example" },
			{ id: id(), name: "Tom Brandvold", title: "CRM manager" },
		],
		promise: { id: id(), byOn: "2026-12-18", words: "You will hear from us by then." },
	},
});

const touchOf = (id: () => string, opportunityId: string): Ask => ({
	method: "POST",
	path: "/api/v1/touches",
	body: { id: id(), opportunityId, direction: "inbound", channel: "email", kind: "reply", note: "They wrote back." },
});

const idsInList = async (client: Client): Promise<string[]> => {
	const { body } = await client.ask({ path: "/api/v1/opportunities?lane=their-move&limit=200" });
	return (JSON.parse(body) as { items: { opportunityId: string }[] }).items.map((item) => item.opportunityId);
};

/** Creating records in a store of 1,000 opportunities, beside one bare row. */
const writingRows = async (world: BenchWorld, store: Loaded): Promise<Row[]> => {
	const ids = uuidV7Source();
	const next = () => ids.next();
	const times = Math.min(world.requests, 200);
	const touched = await idsInList(store.client);
	const kinds = [
		["interviews.add: an interview, two people, a promise", (index: number) => interviewOf(next, index)],
		["touches.log: one contact", (index: number) => touchOf(next, touched[index % touched.length] ?? "")],
	] as const;
	for (const [, nth] of kinds) await askTimes(store.client, times, nth);
	const values = kinds.map((): number[] => []);
	const bare: number[] = [];
	for (let round = 0; round < world.rounds; round += 1) {
		for (const [at, [, nth]] of kinds.entries()) values[at]?.push(await cpuPerRequest(store, times, nth));
		bare.push((await runProgram<BareInsert>(world, "bare-insert", [`${times}`])).cpuMs);
	}
	const commit = median(bare);
	return kinds.map(
		([what], at): Row => ({
			what,
			unit: "ms CPU",
			ours: median(values[at] ?? []),
			target: atMost(1.2 + commit, "1.2 + one commit"),
			limit: { what: "ms, one bare INSERT and commit", value: commit },
			jobSync: "33–44 ms",
			jobOps: "3–5 ms",
		}),
	);
};

/** Everything measured on running servers. */
export const serverRows = async (world: BenchWorld): Promise<Row[]> => {
	const stores = new Map<number, Loaded>();
	try {
		for (const { opportunities } of SIZES) {
			world.say(`filling a store with ${inFigures(opportunities)} opportunities`);
			stores.set(opportunities, await startLoaded(world, `store-${opportunities}`, opportunities));
		}
		world.say("asking for Today and the list");
		const reading = await readingRows(world, stores);
		world.say("recording interviews and contacts");
		const middle = stores.get(1000);
		const writing = middle === undefined ? [] : await writingRows(world, middle);
		return [...reading, ...writing];
	} finally {
		for (const loaded of stores.values()) await stop(loaded);
	}
};
