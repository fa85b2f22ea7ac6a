import type { Command } from "commander";
import type { CommandWorld } from "./derived-commands.ts";
import { report, valueOrStop } from "./report.ts";

interface Digest {
	readonly isQuiet: boolean;
	readonly items: readonly unknown[];
}

/** The day's digest for a terminal that opens: it says nothing in the quiet hours, and nothing where nothing is due. */
export const addRemindCommand = (root: Command, world: CommandWorld): void => {
	root
		.command("remind")
		.description("Print what is due in one short list, for the start of a terminal; silent in your quiet hours.")
		.option("--always", "also in the quiet hours")
		.action(async ({ always }: { readonly always?: boolean }) =>
			world.withCaller(async (caller) => {
				const result = await caller.call("reminders.view", {});
				const { isQuiet, items } = valueOrStop(world.io, result, { isJson: world.isJson() }) as Digest;
				if (!world.isJson() && ((isQuiet && always !== true) || items.length === 0)) return;
				report(world.io, result, { isJson: world.isJson(), operation: "reminders.view" });
			}),
		);
};
