import type { Command } from "commander";
import type { CommandWorld } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { report } from "./report.ts";

/** The two questions asked most: what today, and what about this one. */
export const addShortcuts = (root: Command, world: CommandWorld): void => {
	const today = () =>
		world.withCaller(async (caller) =>
			report(world.io, await caller.call("today.view", {}), { isJson: world.isJson(), operation: "today.view" }),
		);
	// Without a command it says today; a default command would swallow the names of commands that do not exist.
	root.argument("[command]").action((unknown: string | undefined) => {
		if (unknown === undefined) return today();
		throw new CliStop(2, `"${unknown}" is not a command. All of them: afterword --help`);
	});
	root.command("today").description("Say what to do today, what is held and until when, and why.").action(today);
	root
		.command("plan")
		.description("Show the plan of one opportunity, now or at any moment.")
		.argument("<opportunity>", "its id, from: afterword opportunities list")
		.option("--at <moment>", "another moment, like 2026-04-14T09:00:00Z")
		.option("--if-promised <day>", "what if they named this day, like 2026-04-20")
		.action(async (id: string, { at, ifPromised }: { readonly at?: string; readonly ifPromised?: string }) =>
			world.withCaller(async (caller) => {
				const moment = at === undefined ? {} : { at };
				const [operation, input] =
					ifPromised === undefined
						? (["plan.view", { id, ...moment }] as const)
						: (["plan.preview", { id, ...moment, promiseByOn: ifPromised }] as const);
				report(world.io, await caller.callUnchecked(operation, input), { isJson: world.isJson(), operation });
			}),
		);
};
