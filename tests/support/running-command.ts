import { spawn } from "node:child_process";

/** A command that goes on until it is stopped, such as a server. */
export interface RunningCommand {
	/** Everything it printed so far, both streams together. */
	readonly printed: () => string;
	/** The first match in what it prints; rejects with the output if it ends or the time runs out before. */
	readonly waitFor: (pattern: RegExp, limitMs: number) => Promise<RegExpExecArray>;
	/** Its exit code; `null` where a signal ended it. */
	readonly ended: Promise<number | null>;
	/** Sends SIGTERM to it alone, as a process manager does, and waits for its end. */
	readonly terminate: () => Promise<number | null>;
	/** Sends SIGINT to it and all it started, as Ctrl+C in a terminal does, and waits for its end. */
	readonly interrupt: () => Promise<number | null>;
}

/** Starts a command without a terminal; arguments are passed as they are, without a shell. */
export const runCommand = (
	program: string,
	args: readonly string[],
	options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): RunningCommand => {
	const child = spawn(program, args, {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
		// A process group of its own, so that Ctrl+C can be imitated.
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
	});
	let text = "";
	const listeners = new Set<() => void>();
	const note = (chunk: Buffer): void => {
		text += chunk.toString("utf8");
		for (const listener of listeners) listener();
	};
	child.stdout.on("data", note);
	child.stderr.on("data", note);
	const ended = new Promise<number | null>((resolve, reject) => {
		child.once("error", reject);
		child.once("close", resolve);
	});

	const waitFor = (pattern: RegExp, limitMs: number): Promise<RegExpExecArray> =>
		new Promise((resolve, reject) => {
			const finish = (settle: () => void): void => {
				clearTimeout(limit);
				listeners.delete(look);
				settle();
			};
			const look = (): void => {
				const match = pattern.exec(text);
				if (match !== null) finish(() => resolve(match));
			};
			const giveUp = (why: string): void => finish(() => reject(new Error(`${why} without ${pattern}:\n${text}`)));
			const limit = setTimeout(() => giveUp("Time ran out"), limitMs);
			listeners.add(look);
			ended.then((code) => giveUp(`Ended with ${code}`), reject);
			look();
		});

	return {
		printed: () => text,
		waitFor,
		ended,
		terminate: () => {
			child.kill("SIGTERM");
			return ended;
		},
		interrupt: () => {
			if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
			return ended;
		},
	};
};
