import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageProgram, runCommand } from "./command.mjs";
import { countReport, namesOfFailed } from "./count-report.mjs";

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
		const report = readReport(reportPath);
		const { complaint, ...counts } = countReport(report, code);
		const complaints = [
			...(isTimedOut ? [`it ran longer than ${limitMinutes} minutes.`] : []),
			...(complaint === null ? [] : [complaint]),
		];
		for (const each of complaints) console.log(`FAILED  ${title}: ${each}`);
		return { ...counts, failures: [...complaints, ...namesOfFailed(report)].map((each) => `${title}: ${each}`) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};
