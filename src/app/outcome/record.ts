import * as z from "zod/mini";
import { OUTCOME_RESULTS } from "#core/outcome/outcome.ts";
import { ok } from "#core/result.ts";
import { addHours } from "#core/time/instant.ts";
import { id, instant, prose } from "../fields.ts";
import { operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { afterOutcome } from "./stage-after.ts";

export const recordOutcome = operation({
	name: "outcomes.record",
	summary: "Records what became of it, with their feedback word for word; the stage follows.",
	effect: "write",
	method: "POST",
	path: "/outcomes",
	input: z.strictObject({
		id: id<"outcome">(),
		opportunityId: id<"opportunity">(),
		interviewId: z.optional(z.nullable(id<"interview">())),
		result: z.enum(OUTCOME_RESULTS),
		at: z.optional(instant()),
		feedback: z.optional(prose()),
	}),
	refusals: ["not-found", "in-the-future"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const at = input.at ?? now;
			if (at > addHours(now, 1)) return refuse("in-the-future");
			const opportunity = await records.get("opportunity", input.opportunityId);
			if (opportunity === null) return refuse("not-found");
			const interview = input.interviewId == null ? null : await records.get("interview", input.interviewId);
			if (input.interviewId != null && interview?.opportunityId !== opportunity.id) return refuse("not-found");
			const inserted = await records.insert(
				"outcome",
				{
					id: input.id,
					opportunityId: opportunity.id,
					interviewId: interview?.id ?? null,
					result: input.result,
					at,
					feedback: input.feedback ?? "",
				},
				now,
			);
			if (inserted === "inserted") {
				const moved = afterOutcome(opportunity, input.result, now);
				if (moved !== opportunity) await records.update("opportunity", moved, opportunity.version, now);
				await replan(context, records, [opportunity.id]);
			}
			const kept = await records.get("outcome", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
