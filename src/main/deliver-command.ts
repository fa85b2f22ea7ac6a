import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { localCaller } from "#app/call.ts";
import { deliverDue } from "#app/mail/deliver-due.ts";
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
	try {
		for (;;) {
			const next = await deliverDue(opened.context);
			const wait = next === null ? null : msOf(next) - msOf(opened.context.clock.now());
			if (wait === null || wait > LONGEST_WAIT_MS) break;
			await sleep(Math.max(wait, 0) + 50);
		}
		const listed = await localCaller(opened.context).call("outbox.list", {});
		const left = listed.ok ? listed.value.items : [];
		process.stdout.write(left.length === 0 ? "Nothing waits to leave.\n" : `${left.map(lineOf).join("\n")}\n`);
	} finally {
		await opened.close();
	}
};

const lineOf = (item: {
	readonly letterId: string;
	readonly state: string;
	readonly dueAt: string | null;
	readonly problem: { readonly says: string } | null;
}): string =>
	[item.letterId, item.state, item.dueAt ?? "", item.problem?.says ?? ""].filter((part) => part !== "").join("  ");
