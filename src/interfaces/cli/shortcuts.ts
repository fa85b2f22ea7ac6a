import type { Command } from "commander";
import type { CommandWorld } from "./derived-commands.ts";
import { report } from "./report.ts";

/** The two questions asked most: what today, and what about this one. */
export const addShortcuts = (root: Command, world: CommandWorld): void => {
	root
		.command("today", { isDefault: true })
		.description("Say what to do today, what is held and until when, and why.")
		.action(() =>
			world.withCaller(async (caller) =>
				report(world.io, await caller.call("today.view", {}), { isJson: world.isJson(), operation: "today.view" }),
			),
		);
	root
		.command("plan")
		.description("Show the plan of one opportunity, now or at any moment.")
		.argument("<opportunity>", "its id, from: afterword opportunities list")
		.option("--at <moment>", "another moment, like 2026-04-14T09:00:00Z")
		.action(async (id: string, options: { readonly at?: string }) =>
			world.withCaller(async (caller) =>
				report(
					world.io,
					await caller.callUnchecked("plan.view", options.at === undefined ? { id } : { id, at: options.at }),
					{
						isJson: world.isJson(),
						operation: "plan.view",
					},
				),
			),
		);
};
