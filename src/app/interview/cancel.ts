import * as z from "zod/mini";
import type { InterviewState } from "#core/interview/interview.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { interviewView } from "./interview-view.ts";

const toState = <const Name extends string>(about: {
	readonly name: Name;
	readonly summary: string;
	readonly path: string;
	readonly state: InterviewState;
}) =>
	operation({
		name: about.name,
		summary: about.summary,
		effect: "write",
		method: "POST",
		path: about.path,
		input: z.strictObject({ id: id<"interview">(), version: version() }),
		refusals: ["not-found", "version-conflict"],
		run: (context, input) =>
			writing(context, async (records) => {
				const edited = await editRecord(records, {
					noun: "interview",
					id: input.id,
					version: input.version,
					at: context.clock.now(),
					decide: (kept) => ok({ ...kept, state: about.state }),
				});
				if (!edited.ok) return edited;
				await replan(context, records, [edited.value.opportunityId]);
				const view = await interviewView(context, records, input.id);
				return view === null ? refuse("not-found") : ok(view);
			}),
	});

export const cancelInterview = toState({
	name: "interviews.cancel",
	summary: "Marks an interview as cancelled: its clocks end.",
	path: "/interviews/:id/cancel",
	state: "cancelled",
});

export const reinstateInterview = toState({
	name: "interviews.reinstate",
	summary: "Undoes a cancellation.",
	path: "/interviews/:id/reinstate",
	state: "scheduled",
});
