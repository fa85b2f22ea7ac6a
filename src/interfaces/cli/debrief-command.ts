import type { Command } from "commander";
import type { Caller, CallOutput } from "#app/call.ts";
import { askDebrief } from "./debrief-prompts.ts";
import { debriefWrites } from "./debrief-writes.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { firstListed } from "./first-listed.ts";
import { CliStop } from "./io.ts";
import { report, valueOrStop } from "./report.ts";
import { readStructured } from "./structured-input.ts";

const nowIn = async (caller: Caller, world: CommandWorld) =>
	valueOrStop(world.io, await caller.call("today.view", {}), { isJson: world.isJson() }).now;

/** The newest interview that took place and is not debriefed, when none was named. */
const latestInterview = async (caller: Caller, world: CommandWorld): Promise<string> => {
	const now = await nowIn(caller, world);
	const open = await firstListed<CallOutput<"interviews.list">["items"][number]>(
		(from) => caller.call("interviews.list", from),
		(row) => row.state !== "cancelled" && row.debrief !== "finished" && (row.endedAt ?? row.startsAt ?? "") <= now,
	);
	if (open === null)
		throw new CliStop(4, "There is no interview to debrief. Record one first: afterword interviews add");
	return open.interviewId;
};

/** A refusal that comes after part of the file was kept must not say that nothing was. */
const saysWhatIsKept = (kept: readonly string[]): { readonly sentence?: string } =>
	kept.length === 0
		? {}
		: {
				sentence: `Of this file, the ${kept.join(" and the ")} ${kept.length === 1 && kept[0] === "promise" ? "is" : "are"} kept; the rest is not. Give it again: what is kept is not stored twice.`,
			};

const saveFile = async (
	caller: Caller,
	world: CommandWorld,
	file: Record<string, unknown>,
	seen: { readonly view: CallOutput<"interviews.view">; readonly debrief: CallOutput<"debriefs.view">["debrief"] },
): Promise<void> => {
	const isJson = world.isJson();
	const now = await nowIn(caller, world);
	const settings = valueOrStop(world.io, await caller.call("settings.view", {}), { isJson });
	const writes = valueOrStop(world.io, debriefWrites(file, { ...seen, settings, now }, world.nextId), { isJson });
	const kept: string[] = [];
	if (writes.people !== null) {
		valueOrStop(world.io, await caller.callUnchecked("interviews.edit", writes.people), { isJson });
		kept.push("people");
	}
	if (writes.promise !== null) {
		const noted = await caller.callUnchecked("promises.note", writes.promise);
		valueOrStop(world.io, noted, { isJson, ...saysWhatIsKept(kept) });
		kept.push("promise");
	}
	report(world.io, await caller.callUnchecked("debriefs.save", writes.debrief), {
		isJson,
		operation: "debriefs.save",
		...saysWhatIsKept(kept),
	});
};

export const addDebriefCommand = (root: Command, world: CommandWorld): void => {
	root
		.command("debrief")
		.description("Debrief an interview: answer the prompts, or give a YAML file. Any part can follow later.")
		.argument("[interview]", "its id; left out, the newest one without a finished debrief")
		.option("--from <file>", "a YAML or JSON file; - for standard input")
		.action(async (given: string | undefined, options: { readonly from?: string }) => {
			const file = options.from === undefined ? null : await readStructured(world.io, options.from);
			if (file === null && !world.io.isInteractive) {
				throw new CliStop(
					2,
					"There is nobody to ask here. Give the debrief as a file: afterword debrief --from debrief.yaml",
				);
			}
			await world.withCaller(async (caller) => {
				const isJson = world.isJson();
				const id = given ?? (await latestInterview(caller, world));
				const view = valueOrStop(world.io, await caller.call("interviews.view", { id }), { isJson });
				const debrief = valueOrStop(world.io, await caller.call("debriefs.view", { id }), { isJson });
				if (file !== null) return saveFile(caller, world, file, { view, debrief: debrief.debrief });
				await askDebrief(caller, view, debrief);
				return report(world.io, await caller.call("interviews.view", { id }), {
					isJson,
					operation: "interviews.view",
				});
			});
		});
};
