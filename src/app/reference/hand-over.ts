import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { addHours } from "#core/time/instant.ts";
import { id, instant } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { refereeView } from "./referee-view.ts";
import { referenceFields } from "./reference-fields.ts";

export const handOverReference = operation({
	name: "references.hand-over",
	summary: "Notes that a referee's name was given to a company; they are told the same day.",
	effect: "write",
	method: "POST",
	path: "/references",
	input: z.strictObject({
		id: id<"reference">(),
		opportunityId: id<"opportunity">(),
		refereeId: id<"person">(),
		handedOverAt: z.optional(instant()),
		...referenceFields,
	}),
	refusals: ["not-found", "in-the-future", "referee-declined", "referee-put-away", "referee-exists"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const handedOverAt = input.handedOverAt ?? now;
			if (handedOverAt > addHours(now, 1)) return refuse("in-the-future");
			if ((await records.get("opportunity", input.opportunityId)) === null) return refuse("not-found");
			const referee = await records.get("referee", input.refereeId);
			if (referee === null) return refuse("not-found");
			if (referee.archivedAt !== null) return refuse("referee-put-away");
			if (referee.consent === "no") return refuse("referee-declined");
			const named = await listAll(records, "reference", { where: { opportunityId: input.opportunityId } });
			if (named.some((each) => each.refereeId === input.refereeId && each.id !== input.id))
				return refuse("referee-exists");
			await records.insert(
				"reference",
				{
					id: input.id,
					opportunityId: input.opportunityId,
					refereeId: input.refereeId,
					how: input.how ?? "asked-for",
					handedOverAt,
					points: input.points ?? [],
					changed: "",
					changedAt: null,
				},
				now,
			);
			await replan(context, records, [input.opportunityId]);
			const kept = await records.get("reference", input.id);
			const view = await refereeView(context, records, input.refereeId);
			return kept === null || view === null ? refuse("not-found") : ok({ reference: kept, ...view });
		}),
});
