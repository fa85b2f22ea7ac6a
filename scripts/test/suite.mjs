import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageProgram, runCommand } from "./command.mjs";
import { countReport } from "./count-report.mjs";

const readReport = (path) => {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
};

/** Runs one vitest suite, shows it as it goes and counts from the runner's own report. */
export const runSuite = async ({ title, args, env = {}, limitMinutes }) => {
	console.log(`\n${title}`);
	const folder = mkdtempSync(join(tmpdir(), "afterword-report-"));
	const reportPath = join(folder, "report.json");
	try {
		const { code, isTimedOut } = await runCommand({
			program: packageProgram("vitest"),
			args: ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${reportPath}`],
			env,
			limitMinutes,
			isShown: true,
		});
		if (isTimedOut) console.log(`FAILED  ${title}: it ran longer than ${limitMinutes} minutes.`);
		const { complaint, ...counts } = countReport(readReport(reportPath), code);
		if (complaint !== null) console.log(`FAILED  ${title}: ${complaint}`);
		return counts;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
