import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { replanOffer } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { isLatestOffer, otherOpenOffer } from "./latest-offer.ts";
import { offerView } from "./offer-view.ts";
import { atStageOf } from "./stage-of-offer.ts";

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
	refusals: ["not-found", "version-conflict", "offer-exists", "offer-taken-back"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const { state } = input;
			const before = await records.get("offer", input.id);
			if (before === null) return refuse("not-found");
			if (before.archivedAt !== null) return refuse("offer-taken-back");
			if (state === "open" && (await otherOpenOffer(records, before))) return refuse("offer-exists");
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
			const moved = (await isLatestOffer(records, before)) ? atStageOf(opportunity, state, now) : opportunity;
			if (moved !== opportunity) await records.update("opportunity", moved, opportunity.version, now);
			await replanOffer(context, records, opportunity.id);
			const view = await offerView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
