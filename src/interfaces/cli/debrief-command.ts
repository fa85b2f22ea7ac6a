import type { Command } from "commander";
import type { Caller, CallOutput } from "#app/call.ts";
import type { Refusal } from "#app/errors.ts";
import type { Result } from "#core/result.ts";
import { debriefFrom, peopleFrom } from "./debrief-file.ts";
import { askDebrief } from "./debrief-prompts.ts";
import type { CommandWorld } from "./derived-commands.ts";
import { CliStop } from "./io.ts";
import { report, sayRefusal } from "./report.ts";
import { readStructured } from "./structured-input.ts";

const orStop = <Value>(result: Result<Value, Refusal>, world: CommandWorld, operation: "interviews.view"): Value => {
	if (!result.ok) report(world.io, result, { isJson: world.isJson(), operation });
	if (!result.ok) throw new CliStop(70, sayRefusal(result.error));
	return result.value;
};

/** The newest interview that took place and is not debriefed, when none was named. */
const latestInterview = async (caller: Caller, world: CommandWorld): Promise<string> => {
	const list = orStop(await caller.call("interviews.list", {}), world, "interviews.view");
	const now = orStop(await caller.call("today.view", {}), world, "interviews.view").now;
	const open = list.items.find((row) => row.debrief !== "finished" && (row.endedAt ?? row.startsAt ?? "") <= now);
	if (open === undefined)
		throw new CliStop(4, "There is no interview to debrief. Record one first: afterword interviews add");
	return open.interviewId;
};

type View = CallOutput<"interviews.view">;

/** Facts that belong to the interview rather than to the debrief: who was there, and what they promised. */
const saveFacts = async (
	caller: Caller,
	world: CommandWorld,
	view: View,
	file: Record<string, unknown>,
): Promise<View> => {
	let current = view;
	if (file.people !== undefined) {
		const result = await caller.callUnchecked("interviews.edit", {
			id: view.interview.id,
			version: view.interview.version,
			addPeople: peopleFrom(file.people, world.nextId),
		});
		current = orStop(result as Result<View, Refusal>, world, "interviews.view");
	}
	if (file.promise !== undefined) {
		const result = await caller.callUnchecked("promises.note", {
			id: world.nextId(),
			...(file.promise as object),
			opportunityId: view.opportunity.id,
			interviewId: view.interview.id,
		});
		orStop(result as Result<View, Refusal>, world, "interviews.view");
	}
	return current;
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
				const id = given ?? (await latestInterview(caller, world));
				const view = orStop(await caller.call("interviews.view", { id }), world, "interviews.view");
				const debrief = orStop(await caller.call("debriefs.view", { id }), world, "interviews.view");
				if (file === null) {
					await askDebrief(caller, view, debrief);
					return report(world.io, await caller.call("interviews.view", { id }), {
						isJson: world.isJson(),
						operation: "interviews.view",
					});
				}
				const { people, promise, ...parts } = file;
				const after = await saveFacts(caller, world, view, { people, promise });
				const met = after.people.filter((person) => after.interview.interviewerIds.includes(person.id));
				const result = await caller.callUnchecked("debriefs.save", {
					version: debrief.debrief?.version ?? null,
					...debriefFrom(parts, met, world.nextId),
					id,
				});
				report(world.io, result, { isJson: world.isJson(), operation: "debriefs.save" });
			});
		});
};
