import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { inProject } from "../setup/project.mjs";
import { packageProgram, runCommand } from "./command.mjs";

const svelteCheck = ["--workspace", "src/interfaces/web", "--tsconfig", "./tsconfig.json"];

/** Each passes or fails as a whole and counts as one test; the slowest come first. */
const CHECKS = [
	{ title: "web client types", program: "svelte-check", args: [...svelteCheck, "--fail-on-warnings"] },
	{ title: "types", program: "tsc", args: ["-p", "tsconfig.json"] },
	{ title: "core types", program: "tsc", args: ["-p", "src/core/tsconfig.json"] },
	{ title: "unused code", program: "knip", args: [] },
	{ title: "format and lint", program: "biome", args: ["ci", "--colors=off", "--diagnostic-level=error", "."] },
	{ title: "reference pages", program: "tsx", args: ["scripts/docs.mjs", "--check"], needs: "scripts/docs.mjs" },
];

const runCheck = async ({ title, program, args }) => {
	const { code, isTimedOut, output, seconds } = await runCommand({
		program: packageProgram(program),
		args,
		env: { NO_COLOR: "1" },
		limitMinutes: 4,
		isShown: false,
	});
	const passed = code === 0 && !isTimedOut;
	console.log(`${passed ? "passed" : "FAILED"}  ${title} (${seconds.toFixed(1)} s)`);
	if (!passed) console.log(`${output.trimEnd()}\n${isTimedOut ? "It ran out of time.\n" : ""}`);
	return { title, passed };
};

/** Runs every check, as many at a time as there are processors; gives back how many passed and failed. */
export const runChecks = async () => {
	const waiting = CHECKS.filter(({ needs }) => needs === undefined || existsSync(inProject(needs)));
	const results = [];
	const takeNext = async () => {
		for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
			results.push(await runCheck(check));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
	const failures = results.filter(({ passed }) => !passed).map(({ title }) => `Check: ${title}`);
	return { passed: results.length - failures.length, failed: failures.length, skipped: 0, failures };
};
