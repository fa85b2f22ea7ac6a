// The work of the core alone, then of one owner's plans with the store: prints milliseconds of CPU time as JSON.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { localCaller } from "#app/call.ts";
import { defaultSettings } from "#app/settings/settings-of.ts";
import type { Facts } from "#core/followup/facts.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import { instantFromMs } from "#core/time/instant.ts";
import { homeOf } from "#main/home.ts";
import { openContext } from "#main/open-context.ts";
import { fillStore } from "../world/fill-store.ts";
import { factsOf, sampleSearch } from "../world/sample-search.ts";
import { cpuMs, median } from "../world/statistics.ts";

export interface OwnWork {
	readonly plansPerSecond: number;
	/** Plans of the whole owner, facts in memory. */
	readonly planAllMs: number;
	/** A change of a rule's number: facts read, planned and kept in one transaction. */
	readonly settingsChangeMs: number;
	/** One answer logged: the whole operation, its company's plans kept anew. */
	readonly oneChangeMs: number;
	readonly opportunities: number;
}

const [, , countText = "10000", roundsText = "5"] = process.argv;
const opportunities = Number(countText);
const rounds = Number(roundsText);
const now = instantFromMs(Date.now());

const timed = async (work: () => unknown): Promise<number> => {
	const before = cpuMs();
	await work();
	return cpuMs() - before;
};

const planAll = (all: readonly Facts[]): number => {
	let advice = 0;
	for (const facts of all) advice += planFollowUps(facts, now).advice.length;
	return advice;
};

const ids = uuidV7Source();
const all = factsOf(
	sampleSearch(opportunities, now, () => ids.next()),
	defaultSettings(homeOf()),
);
// Until the engine has compiled what it will compile.
for (let planned = 0; planned < 30_000; planned += opportunities) {
	if (planAll(all) === 0) throw new Error("The sample gives no advice at all");
}
const planTimes: number[] = [];
for (let round = 0; round < rounds; round += 1) planTimes.push(await timed(() => planAll(all)));
const planAllMs = median(planTimes);

const folder = mkdtempSync(join(tmpdir(), "afterword-bench-own-"));
try {
	await fillStore(folder, opportunities);
	const { context, close } = await openContext(folder);
	const caller = localCaller(context);
	const must = async (result: Promise<{ readonly ok: boolean }>): Promise<void> => {
		if (!(await result).ok) throw new Error("An operation was refused");
	};
	const changes: number[] = [];
	for (let round = 0; round < Math.min(rounds, 3); round += 1) {
		const policy = { "promised-date": { waitBusinessDays: 2 + (round % 2) } };
		changes.push(await timed(() => must(caller.call("settings.edit", { policy }))));
	}
	const listed = await caller.call("opportunities.list", { lane: "their-move", limit: 200 });
	if (!listed.ok) throw new Error("The list was refused");
	const touched = listed.value.items.map((item) => item.opportunityId);
	const oneChange: number[] = [];
	for (const opportunityId of touched) {
		oneChange.push(
			await timed(() =>
				must(
					caller.call("touches.log", {
						id: context.ids.next(),
						opportunityId,
						direction: "inbound",
						channel: "email",
						kind: "reply",
					}),
				),
			),
		);
	}
	await close();
	const result: OwnWork = {
		plansPerSecond: (opportunities / planAllMs) * 1000,
		planAllMs,
		settingsChangeMs: median(changes),
		oneChangeMs: median(oneChange.slice(Math.floor(oneChange.length / 2))),
		opportunities,
	};
	console.log(JSON.stringify(result));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
