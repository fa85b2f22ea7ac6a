import { spawn } from "node:child_process";
import { BUILT_CLI, environmentIn, ROOT } from "./built-cli.ts";
import { clockArguments } from "./shifted-clock.ts";

export interface CliResult {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface CliOptions {
	readonly dataDirectory: string;
	readonly zone?: string;
	/** From `shiftedClock`; the machine's own where none is given. */
	readonly clock?: string;
}

export interface TestCli {
	/** Runs the built command to its end, without a terminal. */
	readonly run: (args: readonly string[], input?: string) => Promise<CliResult>;
	/** What it printed, where it has to succeed. */
	readonly say: (args: readonly string[], input?: string) => Promise<string>;
	/** What it printed with `--json`, where it has to succeed. */
	readonly json: <Value>(args: readonly string[], input?: string) => Promise<Value>;
}

/** The built command line on one data directory. */
export const cliOn = ({ dataDirectory, zone = "UTC", clock }: CliOptions): TestCli => {
	const run: TestCli["run"] = (args, input = "") =>
		new Promise((resolve, reject) => {
			const child = spawn(
				process.execPath,
				[...clockArguments(clock ?? null), BUILT_CLI, ...args, "--data", dataDirectory],
				{ cwd: ROOT, env: { ...process.env, ...environmentIn(zone) }, stdio: "pipe" },
			);
			let stdout = "";
			let stderr = "";
			child.stdout.setEncoding("utf8").on("data", (text: string) => {
				stdout += text;
			});
			child.stderr.setEncoding("utf8").on("data", (text: string) => {
				stderr += text;
			});
			child.once("error", reject);
			child.once("close", (code) => resolve({ code, stdout, stderr }));
			// A command that reads nothing may end before it was offered anything.
			child.stdin.on("error", () => undefined);
			child.stdin.end(input);
		});
	const say: TestCli["say"] = async (args, input) => {
		const { code, stdout, stderr } = await run(args, input);
		if (code !== 0) throw new Error(`afterword ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
		return stdout;
	};
	return {
		run,
		say,
		json: async <Value>(args: readonly string[], input?: string) =>
			JSON.parse(await say([...args, "--json"], input)) as Value,
	};
};
