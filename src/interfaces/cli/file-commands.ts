import type { Command } from "commander";
import { type CommandWorld, groupOf } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { report, valueOrStop } from "./report.ts";
import { readUserBytes, writeUserFile } from "./user-files.ts";

/** What a request can carry once it is base64: the words of a message stand at its beginning. */
const MOST_MAIL = 600_000;

/** The same of a feed, which is read whole or not at all. */
const MOST_FEED = 600_000;

interface CalendarOptions {
	readonly out: string;
	readonly force?: true;
	readonly days?: string;
	readonly names?: string;
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Commands that read or write a file besides calling an operation; all others are derived. */
export const addFileCommands = (root: Command, world: CommandWorld): void => {
	groupOf(root, "calendar")
		.command("file")
		.description("Write a calendar file of the next weeks: silent entries, and one reminder a day.")
		.option("--out <file>", "where to write it; - for standard output", "afterword.ics")
		.option("--days <number>", "how many days ahead")
		.option("--names <true|false>", "with the names of companies in the titles")
		.option("--force", "replace the file where there is one")
		.action(async ({ out, force, ...options }: CalendarOptions) =>
			world.withCaller(async (caller) => {
				const made = await caller.callUnchecked("calendar.file", options);
				if (world.isJson()) return report(world.io, made, { isJson: true, operation: "calendar.file" });
				const { content } = valueOrStop(world.io, made, { isJson: false }) as { readonly content: string };
				if (out === "-") return world.io.out(content);
				await writeUserFile(world.io, out, content, { isReplaced: force === true });
				world.io.out(`Written to ${out}. Open it in your calendar; a later file moves what has moved.`);
			}),
		);
	groupOf(root, "feeds")
		.command("read-file")
		.description("Read news from a feed saved as a file, without any network.")
		.argument("<file>", "RSS, Atom or JSON; - for standard input")
		.requiredOption("--company-id <id>", "the company it is about, from: afterword companies list")
		.action(async (file: string, { companyId }: { readonly companyId: string }) => {
			const bytes = file === "-" ? null : await readUserBytes(world.io, file, MOST_FEED + 1);
			if (bytes !== null && bytes.length > MOST_FEED) {
				throw new CliStop(2, `${file} is larger than ${MOST_FEED} bytes. Leave out its older items.`);
			}
			const content =
				bytes === null ? { content: await world.io.readInput() } : { content: base64Of(bytes), encoding: "base64" };
			await world.withCaller(async (caller) =>
				report(world.io, await caller.callUnchecked("feeds.read-file", { companyId, ...content }), {
					isJson: world.isJson(),
					operation: "feeds.read-file",
				}),
			);
		});
	groupOf(root, "replies")
		.command("take")
		.description("Note a message that came: the contact is logged, and what it may mean is proposed, never done.")
		.argument("<file>", "an .eml file, saved from a mail program; - for standard input")
		.action(async (file: string) => {
			const input =
				file === "-"
					? { content: (await world.io.readInput()).slice(0, MOST_MAIL) }
					: { content: base64Of(await readUserBytes(world.io, file, MOST_MAIL)), encoding: "base64" };
			await world.withCaller(async (caller) =>
				report(world.io, await caller.callUnchecked("replies.take", input), {
					isJson: world.isJson(),
					operation: "replies.take",
				}),
			);
		});
};
