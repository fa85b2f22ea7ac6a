import { CommanderError } from "commander";
import type { Caller } from "#app/call.ts";
import type { OperationName } from "#app/operations.ts";
import { CliStop, type Io } from "#interfaces/cli/io.ts";
import { program } from "#interfaces/cli/program.ts";
import { testApp } from "./app.ts";

/** The command line on an application in memory, with files and standard input that are only text. */
export const terminal = (now: string) => {
	const app = testApp({ now });
	const files = new Map<string, string>();
	let input = "";
	let before: (operation: OperationName) => Promise<unknown> = async () => undefined;
	const caller: Caller = {
		...app.caller,
		callUnchecked: async (operation, given) => {
			await before(operation);
			return app.caller.callUnchecked(operation, given);
		},
	};
	const contentOf = (path: string): string => {
		const content = files.get(path);
		if (content === undefined) throw Object.assign(new Error(), { code: "ENOENT" });
		return content;
	};
	const run = async (...args: string[]): Promise<{ code: number; out: string; error: string }> => {
		const out: string[] = [];
		const error: string[] = [];
		const io: Io = {
			out: (text) => out.push(text),
			error: (text) => error.push(text),
			readInput: async () => input,
			readBytes: async (path, most) => new TextEncoder().encode(contentOf(path)).subarray(0, most),
			readFile: async (path) => contentOf(path),
			writeFile: async (path, content, { isReplaced }) => {
				if (!isReplaced && files.has(path)) throw Object.assign(new Error(), { code: "EEXIST" });
				files.set(path, typeof content === "string" ? content : Buffer.from(content).toString("latin1"));
			},
			isInteractive: false,
		};
		const world = {
			io,
			withCaller: <Value>(work: (caller: Caller) => Promise<Value>) => work(caller),
			nextId: app.id,
			isJson: () => args.includes("--json"),
		};
		try {
			await program(world, "0.0.0").parseAsync(["node", "afterword", ...args]);
			return { code: 0, out: out.join("\n"), error: error.join("\n") };
		} catch (stop) {
			if (stop instanceof CliStop)
				return { code: stop.exitCode, out: out.join("\n"), error: [...error, stop.message].join("\n") };
			if (stop instanceof CommanderError)
				return { code: stop.exitCode === 0 ? 0 : 2, out: out.join("\n"), error: error.join("\n") };
			throw stop;
		}
	};
	const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
	return {
		app,
		files,
		run,
		json,
		type: (text: string) => {
			input = text;
		},
		/** Does something else right before a command reaches an operation. */
		meanwhile: (act: typeof before) => {
			before = act;
		},
	};
};
