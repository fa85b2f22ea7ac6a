import type { Caller, CallInput, CallOutput } from "#app/call.ts";
import type { DebriefStep } from "#core/debrief/debrief.ts";
import { items } from "#words/en/items.ts";
import { CliStop } from "./io.ts";
import { sayRefusal } from "./report.ts";

type View = CallOutput<"interviews.view">;
type DebriefView = CallOutput<"debriefs.view">;
type Part = Omit<CallInput<"debriefs.save">, "id" | "version">;

/**
 * The quick path at a terminal, in the debrief's own order: what they said, what went well before what to improve,
 * items before the overall rating, one action at the end. Every answer is saved at once, every question can be left
 * empty, and leaving early loses nothing.
 */
export const askDebrief = async (caller: Caller, view: View, start: DebriefView): Promise<void> => {
	const prompts = await import("@clack/prompts");
	let version = start.debrief?.version ?? null;

	const save = async (part: Part): Promise<void> => {
		const result = await caller.call("debriefs.save", { ...part, id: view.interview.id, version });
		if (!result.ok) throw new CliStop(5, sayRefusal(result.error));
		version = result.value.debrief?.version ?? null;
	};
	const kept = (answer: string | symbol | undefined): string => {
		if (prompts.isCancel(answer)) throw new CliStop(0, "Kept so far. Go on any time: afterword debrief");
		return String(answer ?? "").trim();
	};
	const ask = async (message: string, initialValue = ""): Promise<string> =>
		kept(await prompts.text({ message, initialValue, defaultValue: "" }));
	const step = (stepDone: DebriefStep, part: Part): Promise<void> => save({ ...part, stepDone });

	const before = start.debrief;
	prompts.intro("Any answer can stay empty. Everything is saved as you go.");
	await step("facts", {
		seemedToDoubt: await ask("What did they seem to doubt?", before?.seemedToDoubt),
		doubtAnswer: await ask("What would you answer to that, in one sentence?", before?.doubtAnswer),
	});
	const talkedAbout: { personId: string; text: string }[] = [];
	for (const person of view.people.filter(({ id }) => view.interview.interviewerIds.includes(id))) {
		const text = await ask(`What did you talk about with ${person.name ?? person.title ?? "them"} only?`);
		if (text !== "") talkedAbout.push({ personId: person.id, text });
	}
	await step("questions", talkedAbout.length === 0 ? {} : { talkedAbout });
	const wentWell = [await ask("What went well? First:"), await ask("And second:")].filter((text) => text !== "");
	await step("went-well", {
		...(wentWell.length === 0 ? {} : { wentWell }),
		wantThisJob: await ask("What makes you want this job, here?", before?.wantThisJob),
	});
	for (const id of start.quickItems) {
		const { name, anchors } = items[id];
		const choice = kept(
			await prompts.select({
				message: name,
				options: [
					{ value: "skip", label: "skip" },
					{ value: "1", label: `1  ${anchors[0]}` },
					{ value: "2", label: "2" },
					{ value: "3", label: `3  ${anchors[1]}` },
					{ value: "4", label: "4" },
					{ value: "5", label: `5  ${anchors[2]}` },
					{ value: "none", label: "did not come up" },
				],
			}),
		);
		if (choice === "none") await save({ items: { [id]: { kind: "did-not-come-up" } } });
		else if (choice !== "skip")
			await save({ items: { [id]: { kind: "rated", value: Number(choice) as 1 | 2 | 3 | 4 | 5 } } });
	}
	await step("items", {});
	const improve = await ask("One thing to improve?");
	await step("improve", improve === "" ? {} : { improve: [improve] });
	const overall = await ask("Overall, 1 (rough) to 10 (best yet)?");
	await step("overall", /^([1-9]|10)$/.test(overall) ? { overall: Number(overall) } : {});
	const action = await ask("The one thing to do next?");
	await step("action", { ...(action === "" ? {} : { action: { text: action } }), finished: true });
	prompts.outro("Kept.");
};
