import * as z from "zod/mini";
import { contextAt } from "#core/followup/context.ts";
import type { OfferElsewhere } from "#core/followup/facts.ts";
import type { OpportunityId } from "#core/ids.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { type OperationContext, operation } from "../operation.ts";
import { loadFacts } from "../plan/load-facts.ts";
import { replanOffer } from "../plan/replan.ts";
import type { Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, writing } from "../transaction.ts";
import { isLatestOffer, otherOpenOffer } from "./latest-offer.ts";
import { offerView } from "./offer-view.ts";
import { atStageOf } from "./stage-of-offer.ts";

/** A yes given to another company; one of an earlier search, from before this opportunity began, is none. */
const acceptedInThisSearch = async (
	context: OperationContext,
	records: Records,
	opportunityId: OpportunityId,
): Promise<OfferElsewhere | null> => {
	const [facts] = await loadFacts(records, await settingsOf(context, records), [opportunityId], "included");
	return facts === undefined ? null : contextAt(facts, context.clock.now()).acceptedElsewhere;
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
		/** The user takes this one and another, as with two part-time posts. */
		confirmBoth: z.optional(z.boolean()),
	}),
	refusals: ["not-found", "version-conflict", "offer-exists", "offer-accepted-already", "offer-taken-back"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const { state } = input;
			const before = await records.get("offer", input.id);
			if (before === null) return refuse("not-found");
			if (before.archivedAt !== null) return refuse("offer-taken-back");
			if (state === "open" && (await otherOpenOffer(records, before))) return refuse("offer-exists");
			if (state === "accepted" && before.state !== "accepted" && input.confirmBoth !== true) {
				const accepted = await acceptedInThisSearch(context, records, before.opportunityId);
				if (accepted !== null) {
					const { companyName } = accepted;
					return refuse("offer-accepted-already", companyName === null ? undefined : `Accepted: ${companyName}.`);
				}
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
			const moved = (await isLatestOffer(records, before)) ? atStageOf(opportunity, state, now) : opportunity;
			if (moved !== opportunity) await records.update("opportunity", moved, opportunity.version, now);
			await replanOffer(context, records, opportunity.id);
			const view = await offerView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
