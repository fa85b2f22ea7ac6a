import * as z from "zod/mini";
import type { Offer } from "#core/offer/offer.ts";
import type { Stage } from "#core/opportunity/opportunity.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { atStage } from "../opportunity/new-opportunity.ts";
import { listAll } from "../plan/list-all.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { offerView } from "./offer-view.ts";

/** An offer that lapsed was not taken: where it led is where a no leads. */
const STAGE_AFTER: Readonly<Record<Offer["state"], Stage>> = {
	open: "offer",
	accepted: "accepted",
	declined: "declined",
	lapsed: "declined",
};

export const decideOffer = operation({
	name: "offers.decide",
	summary: "Says what became of an offer: accepted, declined or lapsed; or that it is open again.",
	effect: "write",
	method: "POST",
	path: "/offers/:id/decision",
	input: z.strictObject({
		id: id<"offer">(),
		version: version(),
		state: z.enum(["accepted", "declined", "lapsed", "open"]),
	}),
	refusals: ["not-found", "version-conflict", "offer-exists"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const { state } = input;
			const before = await records.get("offer", input.id);
			if (before === null) return refuse("not-found");
			const offers = await listAll(records, "offer", { where: { opportunityId: before.opportunityId } });
			if (state === "open" && offers.some((each) => each.state === "open" && each.id !== input.id)) {
				return refuse("offer-exists");
			}
			const edited = await editRecord(records, {
				noun: "offer",
				id: input.id,
				version: input.version,
				at: now,
				decide: (kept) =>
					ok(kept.state === state ? kept : { ...kept, state, decidedAt: state === "open" ? null : now }),
			});
			if (!edited.ok) return edited;
			const opportunity = await records.get("opportunity", before.opportunityId);
			if (opportunity === null) return refuse("not-found");
			const moved = atStage(opportunity, STAGE_AFTER[state], now);
			if (moved !== opportunity) await records.update("opportunity", moved, opportunity.version, now);
			await replan(context, records, [opportunity.id]);
			const view = await offerView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
