import * as z from "zod/mini";
import { CLOSED_STAGES, type Opportunity } from "#core/opportunity/opportunity.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { opportunityView } from "./opportunity-view.ts";

/** The stage it goes on at: the last one that was not an end. */
const stageToGoOn = ({ stage, stageHistory }: Opportunity) =>
	CLOSED_STAGES.includes(stage)
		? (stageHistory.findLast((entry) => !CLOSED_STAGES.includes(entry.stage))?.stage ?? "interviewing")
		: stage;

export const reopenOpportunity = operation({
	name: "opportunities.reopen",
	summary: "Wakes an opportunity that came to rest or was closed: the silence counts from today.",
	effect: "write",
	method: "POST",
	path: "/opportunities/:id/reopen",
	input: z.strictObject({ id: id<"opportunity">(), version: version() }),
	refusals: ["not-found", "version-conflict"],
	run: (context, input) =>
		writing(context, async (records) => {
			const at = context.clock.now();
			const edited = await editRecord(records, {
				noun: "opportunity",
				id: input.id,
				version: input.version,
				at,
				decide: (kept) => {
					const stage = stageToGoOn(kept);
					// Also where the stage stays: the entry says that the user has not given it up.
					return ok({ ...kept, stage, stageHistory: [...kept.stageHistory, { stage, at }] });
				},
			});
			if (!edited.ok) return edited;
			await replan(context, records, [input.id]);
			const view = await opportunityView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
