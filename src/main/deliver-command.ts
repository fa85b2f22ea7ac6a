import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Caller, localCaller } from "#app/call.ts";
import { deliverDue } from "#app/mail/deliver-due.ts";
import type { LetterId } from "#core/ids.ts";
import { msOf } from "#core/time/instant.ts";
import { CliStop } from "#interfaces/cli/io.ts";
import { defaultDataDirectory } from "./data-directory.ts";
import { openContext } from "./open-context.ts";

/** What is due within a minute is waited for; the rest waits for the app, or for the next time. */
const LONGEST_WAIT_MS = 60_000;

const USAGE = `Usage: afterword deliver [--data <directory>]

Sends the letters that are due, as the app does by itself while it runs.`;

const readDirectory = (args: readonly string[]): string | null => {
	try {
		const options = { data: { type: "string" }, help: { type: "boolean", short: "h", default: false } } as const;
		const { values } = parseArgs({ args: [...args], options });
		return values.help ? null : (values.data ?? defaultDataDirectory());
	} catch {
		throw new CliStop(2, USAGE);
	}
};

/** `afterword deliver`: for people who work in the terminal and keep no server running. */
export const deliverCommand = async (args: readonly string[]): Promise<void> => {
	const directory = readDirectory(args);
	if (directory === null) return void process.stdout.write(`${USAGE}\n`);
	const opened = await openContext(directory);
	const caller = localCaller(opened.context);
	try {
		const before = await caller.call("outbox.list", {});
		const failures: unknown[] = [];
		for (;;) {
			const round = await deliverDue(opened.context);
			failures.push(...round.failures);
			const { nextAt } = round;
			const wait = nextAt === null ? null : msOf(nextAt) - msOf(opened.context.clock.now());
			if (wait === null || wait > LONGEST_WAIT_MS) break;
			await sleep(Math.max(wait, 0) + 50);
		}
		const after = await caller.call("outbox.list", {});
		const waiting = after.ok ? after.value.items : [];
		const gone = before.ok ? before.value.items.filter(({ letterId }) => !isAmong(waiting, letterId)) : [];
		const lines = [
			...(await Promise.all(gone.map(({ letterId }) => outcomeOf(caller, letterId)))),
			...(waiting.length === 0 ? ["Nothing waits to leave."] : waiting.map(lineOf)),
		];
		process.stdout.write(`${lines.join("\n")}\n`);
		// What left is said first: then how the command ends.
		if (failures.length > 0) throw failures[0];
	} finally {
		await opened.close();
	}
};

const isAmong = (items: readonly { readonly letterId: string }[], id: string): boolean =>
	items.some(({ letterId }) => letterId === id);

/** "… sent", and what is to be said of it: who did not get it, or that it was not filed. */
const outcomeOf = async (caller: Caller, id: LetterId): Promise<string> => {
	const view = await caller.call("letters.view", { id });
	if (!view.ok) return `${id}  gone`;
	const { letter, arrival } = view.value;
	return [`${id}  ${letter.state}`, ...(arrival?.says ?? []).map((line) => `  ${line}`)].join("\n");
};

const lineOf = (item: {
	readonly letterId: string;
	readonly state: string;
	readonly dueAt: string | null;
	readonly problem: { readonly says: string } | null;
}): string =>
	[item.letterId, item.state, item.dueAt ?? "", item.problem?.says ?? ""].filter((part) => part !== "").join("  ");
