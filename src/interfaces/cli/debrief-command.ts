import type { Command } from "commander";
import { type Caller, type CallOutput, isAccepted } from "#app/call.ts";
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
	const list = orStop(await caller.call("interviews.list", { limit: 200 }), world, "interviews.view");
	const now = orStop(await caller.call("today.view", {}), world, "interviews.view").now;
	const open = list.items.find(
		(row) => row.state === "scheduled" && row.debrief !== "finished" && (row.endedAt ?? row.startsAt ?? "") <= now,
	);
	if (open === undefined)
		throw new CliStop(4, "There is no interview to debrief. Record one first: afterword interviews add");
	return open.interviewId;
};

type View = CallOutput<"interviews.view">;
type People = readonly { readonly id: string; readonly name: string | null }[];

/** The people of the file who are not at this interview yet: the same file given twice names nobody twice. */
const newPeople = (typed: unknown, met: People, nextId: () => string): readonly Record<string, unknown>[] => {
	const drafts = peopleFrom(typed, nextId);
	if (!Array.isArray(drafts)) return [];
	const known = new Set(met.map(({ name }) => name?.toLowerCase()));
	return drafts.filter(({ name }) => typeof name !== "string" || !known.has(name.toLowerCase()));
};

/** Facts that belong to the interview rather than to the debrief: who was there, and what they promised. */
const saveFacts = async (
	caller: Caller,
	world: CommandWorld,
	view: View,
	facts: { readonly people: readonly unknown[]; readonly promise: unknown },
): Promise<void> => {
	const { interview, opportunity, promises } = view;
	if (facts.people.length > 0) {
		const edit = { id: interview.id, version: interview.version, addPeople: facts.people };
		orStop(await caller.callUnchecked("interviews.edit", edit), world, "interviews.view");
	}
	if (typeof facts.promise !== "object" || facts.promise === null) return;
	const given = facts.promise as { readonly byOn?: unknown };
	if (promises.some(({ state, byOn }) => state === "open" && byOn === (given.byOn ?? null))) return;
	const note = { id: world.nextId(), ...given, opportunityId: opportunity.id, interviewId: interview.id };
	orStop(await caller.callUnchecked("promises.note", note), world, "interviews.view");
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
				const met = view.people.filter((person) => view.interview.interviewerIds.includes(person.id));
				const added = newPeople(people, met, world.nextId);
				const known = [
					...met,
					...added.map((each) => ({ id: String(each.id), name: each.name === undefined ? null : String(each.name) })),
				];
				const input = {
					version: debrief.debrief?.version ?? null,
					...debriefFrom(parts, known, world.nextId),
					id,
				};
				// What the debrief would be refused for is found before anything of the file is stored.
				if (isAccepted("debriefs.save", input)) await saveFacts(caller, world, view, { people: added, promise });
				const result = await caller.callUnchecked("debriefs.save", input);
				report(world.io, result, { isJson: world.isJson(), operation: "debriefs.save" });
			});
		});
};
