import * as z from "zod/mini";
import { NUDGE_ENDS } from "#core/nudge/nudge.ts";
import { ok } from "#core/result.ts";
import { id, line } from "../fields.ts";
import { operation } from "../operation.ts";
import { forgetSearchPlan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";

export const settleNudge = operation({
	name: "nudges.settle",
	summary: "Says that advice about yourself or your search is done, or is not wanted; it does not come back.",
	effect: "write",
	method: "POST",
	path: "/nudges",
	input: z.strictObject({
		id: id<"nudge">(),
		/** The advice's key, as `search.view` gives it. */
		key: line(300).check(
			z.regex(
				/^(?:search-on|action:[0-9a-f-]{36}|answer:[0-9a-f-]{36}:.{1,200})$/,
				"is no advice about yourself; take its key from the list",
			),
		),
		end: z._default(z.enum(NUDGE_ENDS), "done"),
	}),
	refusals: ["not-found"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			await records.insert("nudge", { ...input, at: now }, now);
			await forgetSearchPlan(context, records);
			const kept = await records.get("nudge", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
