import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

export interface KillLoop {
	readonly kills: number;
	/** Starts the program that writes; its standard output must be piped. */
	readonly spawn: (round: number) => ChildProcess;
	/** What a line of its output acknowledges as kept, or `null`. */
	readonly parseAck: (line: string) => string | null;
	/** Called after each kill with everything acknowledged so far; throws when something of it is missing. */
	readonly verify: (acknowledged: ReadonlySet<string>, round: number) => Promise<void>;
	/** From the round's first acknowledgement to the kill; default: by chance up to 150 ms. */
	readonly delayMs?: () => number;
}

export interface KillLoopResult {
	readonly kills: number;
	readonly acknowledged: number;
}

/**
 * Kills a writing program (SIGKILL) again and again at moments left to chance, and has what it acknowledged verified
 * after each kill. An acknowledgement counts once its whole line arrived.
 */
export const killLoop = async ({ kills, spawn, parseAck, verify, delayMs }: KillLoop): Promise<KillLoopResult> => {
	const acknowledged = new Set<string>();
	for (let round = 1; round <= kills; round += 1) {
		const child = spawn(round);
		const ended = once(child, "close");
		await collectUntilKilled(child, { acknowledged, parseAck, delayMs: delayMs ?? (() => Math.random() * 150) });
		const [code, signal] = (await ended) as [number | null, string | null];
		if (signal !== "SIGKILL") throw new Error(`Round ${round}: the program ended by itself with ${code ?? signal}`);
		await verify(acknowledged, round);
	}
	return { kills, acknowledged: acknowledged.size };
};

const collectUntilKilled = async (
	child: ChildProcess,
	{
		acknowledged,
		parseAck,
		delayMs,
	}: { acknowledged: Set<string>; parseAck: KillLoop["parseAck"]; delayMs: () => number },
): Promise<void> => {
	if (child.stdout === null) throw new Error("The program's standard output is not piped");
	let isTimed = false;
	for await (const line of completeLines(child.stdout)) {
		const id = parseAck(line);
		if (id === null) continue;
		acknowledged.add(id);
		if (isTimed) continue;
		isTimed = true;
		setTimeout(() => child.kill("SIGKILL"), delayMs());
	}
};

/** Lines that were ended; what stands after the last line end was cut off by the kill. */
async function* completeLines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
	let rest = "";
	for await (const chunk of stream) {
		const lines = (rest + String(chunk)).split("\n");
		rest = lines.pop() ?? "";
		yield* lines;
	}
}
