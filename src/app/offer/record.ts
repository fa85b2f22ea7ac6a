import * as z from "zod/mini";
import type { OfferId, OpportunityId, OutcomeId } from "#core/ids.ts";
import type { Outcome } from "#core/outcome/outcome.ts";
import { ok } from "#core/result.ts";
import { addHours, type Instant } from "#core/time/instant.ts";
import { id, instant } from "../fields.ts";
import { operation } from "../operation.ts";
import { atStage } from "../opportunity/new-opportunity.ts";
import { listAll } from "../plan/list-all.ts";
import { replanOffer } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { answerByOf, offerFields } from "./offer-fields.ts";
import { offerView } from "./offer-view.ts";
import { officeToday } from "./office-today.ts";

/** That they made an offer is what became of it so far; the offer's own id ties the two together. */
const outcomeOf = (offerId: OfferId, opportunityId: OpportunityId, at: Instant): Outcome => ({
	id: offerId as string as OutcomeId,
	opportunityId,
	interviewId: null,
	result: "offer",
	at,
	feedback: "",
});

export const recordOffer = operation({
	name: "offers.record",
	summary: "Records an offer and until when they want an answer; the plans of the others follow.",
	effect: "write",
	method: "POST",
	path: "/offers",
	input: z.strictObject({
		id: id<"offer">(),
		opportunityId: id<"opportunity">(),
		madeAt: z.optional(instant()),
		...offerFields,
	}),
	refusals: ["not-found", "in-the-future", "deadline-passed", "offer-exists"],
	run: (context, { id: offerId, opportunityId, madeAt, note, ...deadline }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			if (madeAt !== undefined && madeAt > addHours(now, 1)) return refuse("in-the-future");
			const opportunity = await records.get("opportunity", opportunityId);
			if (opportunity === null) return refuse("not-found");
			const answerBy = answerByOf(deadline, await officeToday(context, records, opportunityId));
			if (!answerBy.ok) return answerBy;
			const offers = await listAll(records, "offer", { where: { opportunityId } });
			if (offers.some((each) => each.state === "open" && each.id !== offerId)) return refuse("offer-exists");
			const inserted = await records.insert(
				"offer",
				{
					id: offerId,
					opportunityId,
					madeAt: madeAt ?? now,
					answerBy: answerBy.value ?? { kind: "not-known" },
					movedFrom: [],
					state: "open",
					decidedAt: null,
					note: note ?? "",
				},
				now,
			);
			if (inserted === "inserted") {
				await records.insert("outcome", outcomeOf(offerId, opportunityId, madeAt ?? now), now);
				const moved = atStage(opportunity, "offer", now);
				if (moved !== opportunity) await records.update("opportunity", moved, opportunity.version, now);
				await replanOffer(context, records, opportunityId);
			}
			const view = await offerView(context, records, offerId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
