// `npm test`: everything, from a fresh clone. `npm run check` (--quick): what needs no build, browser or database.
import { ensureBuilt } from "./setup/build-stamp.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { runMain } from "./setup/project.mjs";
import { provideTestTools } from "./setup/test-tools.mjs";
import { runChecks } from "./test/checks.mjs";
import { sayCounts, sumCounts } from "./test/count-report.mjs";
import { runSuite } from "./test/suite.mjs";

const isQuick = process.argv.includes("--quick");
const isCi = !["", "0", "false"].includes(process.env.CI ?? "");

/** Where dates could go wrong: the same tests, a day behind and a day ahead. */
const TIME_TESTS = ["src/core/time", "src/core/followup"];
const OTHER_ZONES = ["Pacific/Honolulu", "Asia/Tokyo"];

/** A missing tool skips the tests that need it on a person's machine, and fails where everything must be checked. */
const countMissing = (missing) => {
	for (const sentence of missing) console.log(`${isCi ? "FAILED " : "skipped:"} ${sentence}`);
	const counts = { passed: 0, failed: isCi ? missing.length : 0, skipped: isCi ? 0 : missing.length };
	return { ...counts, failures: isCi ? missing : [] };
};

await runMain(async () => {
	await ensureInstalled();
	const counts = [];
	let environment = {};
	if (!isQuick) {
		const tools = provideTestTools();
		environment = tools.environment;
		counts.push(countMissing(tools.missing));
		await ensureBuilt();
	}

	counts.push(await runChecks());
	counts.push(
		await runSuite({ title: "Tests in UTC", args: [], env: { ...environment, TZ: "UTC" }, limitMinutes: 12 }),
	);
	for (const zone of OTHER_ZONES) {
		counts.push(
			await runSuite({ title: `Tests of time in ${zone}`, args: TIME_TESTS, env: { TZ: zone }, limitMinutes: 2 }),
		);
	}
	if (!isQuick) {
		counts.push(
			await runSuite({
				title: "Tests of the built app",
				args: ["--config", "tests/e2e/vitest.config.ts"],
				env: { ...environment, TZ: "UTC" },
				// A guard against what hangs: twenty more screens and three suites made eight minutes too few on a slow machine.
				limitMinutes: 12,
			}),
		);
	}

	const total = sumCounts(counts);
	if (total.failures.length > 0) console.log(`\nWhat failed:\n${total.failures.map((each) => `- ${each}`).join("\n")}`);
	console.log(`\n${sayCounts(total)}`);
	process.exitCode = total.failed > 0 ? 1 : 0;
});
