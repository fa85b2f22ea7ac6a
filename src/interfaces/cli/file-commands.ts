import type { Command } from "commander";
import { type CommandWorld, groupOf } from "./derived-commands.ts";
import { report, valueOrStop } from "./report.ts";

/** Commands that read or write a file besides calling an operation; all others are derived. */
export const addFileCommands = (root: Command, world: CommandWorld): void => {
	groupOf(root, "calendar")
		.command("file")
		.description("Write a calendar file of the next weeks: silent entries, and one reminder a day.")
		.option("--out <file>", "where to write it; - for standard output", "afterword.ics")
		.option("--days <number>", "how many days ahead")
		.option("--names <true|false>", "with the names of companies in the titles")
		.action(async ({ out, ...options }: { readonly out: string; readonly days?: string; readonly names?: string }) =>
			world.withCaller(async (caller) => {
				const made = await caller.callUnchecked("calendar.file", options);
				if (world.isJson()) return report(world.io, made, { isJson: true, operation: "calendar.file" });
				const { content } = valueOrStop(world.io, made, { isJson: false }) as { readonly content: string };
				if (out === "-") return world.io.out(content);
				await world.io.writeFile(out, content);
				world.io.out(`Written to ${out}. Open it in your calendar; a later file moves what has moved.`);
			}),
		);
	groupOf(root, "feeds")
		.command("read-file")
		.description("Read news from a feed saved as a file, without any network.")
		.argument("<file>", "RSS, Atom or JSON; - for standard input")
		.requiredOption("--company-id <id>", "the company it is about, from: afterword companies list")
		.action(async (file: string, { companyId }: { readonly companyId: string }) => {
			const content = await (file === "-" ? world.io.readInput() : world.io.readFile(file));
			await world.withCaller(async (caller) =>
				report(world.io, await caller.callUnchecked("feeds.read-file", { companyId, content }), {
					isJson: world.isJson(),
					operation: "feeds.read-file",
				}),
			);
		});
};
