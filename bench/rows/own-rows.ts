import { join } from "node:path";
import type { LetterCheck } from "../processes/letter-check.ts";
import type { OwnWork } from "../processes/own-work.ts";
import type { BenchWorld } from "../world/bench-world.ts";
import { runProgram } from "../world/run-program.ts";
import { median } from "../world/statistics.ts";
import type { Row } from "./row.ts";

const alone = { limit: null, jobSync: null, jobOps: null } as const;

/** Medians over several processes, by field. */
const letterChecks = async (
	world: BenchWorld,
	language: "en" | "ar",
): Promise<(field: keyof LetterCheck) => number> => {
	const checks: LetterCheck[] = [];
	for (let round = 0; round < Math.min(world.rounds, 5); round += 1) {
		checks.push(
			await runProgram<LetterCheck>(world, "letter-check", [
				join(world.dist, "data", "dictionaries"),
				world.isQuick ? "30" : "100",
				language,
			]),
		);
	}
	return (field) => median(checks.map((check) => check[field]));
};

/** The work of the core itself, each kind in a process of its own. */
export const ownRows = async (world: BenchWorld): Promise<Row[]> => {
	world.say("planning");
	const plans = await runProgram<OwnWork>(world, "own-work", [world.isQuick ? "2000" : "10000", `${world.rounds}`]);
	const per = `${plans.opportunities.toLocaleString("en")} opportunities`;
	const share = plans.opportunities / 10_000;
	world.say("checking letters");
	const english = await letterChecks(world, "en");
	const arabic = await letterChecks(world, "ar");
	return [
		{
			...alone,
			what: "plans, varied facts",
			unit: "plans/s",
			ours: plans.plansPerSecond,
			target: { kind: "at-least", value: 20_000 },
		},
		{
			...alone,
			what: `one owner planned, ${per}, core`,
			unit: "ms CPU",
			ours: plans.planAllMs,
			target: null,
		},
		{
			...alone,
			what: `a rule's number changed, ${per}, read, planned and kept`,
			unit: "ms CPU",
			ours: plans.settingsChangeMs,
			target: { kind: "at-most", value: 500 * share },
			limit: { what: "ms, the same plans in the core", value: plans.planAllMs },
		},
		{
			...alone,
			what: `one change kept and replanned, ${per}`,
			unit: "ms CPU",
			ours: plans.oneChangeMs,
			target: { kind: "at-most", value: 2 },
		},
		{
			...alone,
			what: `letter of ${english("words")} words checked, warm, ${english("others").toLocaleString("en")} other names`,
			unit: "ms CPU",
			ours: english("warmMs"),
			target: { kind: "at-most", value: 8 },
			limit: { what: "ms, its words looked up", value: english("wordsMs") },
		},
		{
			...alone,
			what: "the first check from a cold process, English",
			unit: "ms CPU",
			ours: english("coldMs"),
			target: { kind: "at-most", value: 250 },
		},
		{
			...alone,
			what: `letter of ${arabic("words")} words in Arabic checked, warm`,
			unit: "ms CPU",
			ours: arabic("warmMs"),
			target: { kind: "at-most", value: 8 },
			limit: { what: "ms, its words looked up", value: arabic("wordsMs") },
		},
		{
			...alone,
			what: "the first check from a cold process, Arabic",
			unit: "ms CPU",
			ours: arabic("coldMs"),
			target: { kind: "at-most", value: 700 },
		},
	];
};
