import type { Offer } from "#core/offer/offer.ts";
import type { Opportunity, Stage } from "#core/opportunity/opportunity.ts";
import { type Instant, latest } from "#core/time/instant.ts";
import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replanOffer } from "../plan/replan.ts";
import type { Stored } from "../ports.ts";
import { firstRecordedAt, isLatestOffer, otherOpenOffer } from "./latest-offer.ts";
import { atStageOf } from "./stage-of-offer.ts";

const OF_OFFERS: readonly Stage[] = ["offer", "accepted", "declined"];

/**
 * The opportunity as it was before the offer was recorded at that moment: without the stages that it and the answers to it
 * led to. Unchanged where the stage was moved by something else since.
 */
const withoutOffer = (opportunity: Opportunity, recordedAt: Instant): Opportunity => {
	const { stageHistory } = opportunity;
	const since = stageHistory.findLastIndex(({ stage, at }) => at < recordedAt || !OF_OFFERS.includes(stage));
	const before = stageHistory[since];
	if (before === undefined || since === stageHistory.length - 1) return opportunity;
	return { ...opportunity, stage: before.stage, stageHistory: stageHistory.slice(0, since + 1) };
};

/** The stage it had led to, as of then: putting it back is nothing that happened today. */
const backAtStage = (opportunity: Opportunity, { state, decidedAt, createdAt }: Stored<Offer>): Opportunity => {
	const last = opportunity.stageHistory.at(-1)?.at ?? createdAt;
	return atStageOf(opportunity, state, latest(last, decidedAt ?? createdAt));
};

const offer: Archivable<"offer"> = {
	noun: "offer",
	path: "/offers/:id",
	refusals: ["offer-exists"],
	refusal: async (kept, direction, records) =>
		direction === "restore" && kept.state === "open" && (await otherOpenOffer(records, kept)) ? "offer-exists" : null,
	after: async (context, records, kept, direction) => {
		const now = context.clock.now();
		await records.archive("outcome", kept.id, direction === "archive" ? now : null, now);
		const opportunity = await records.get("opportunity", kept.opportunityId);
		if (opportunity !== null && (await isLatestOffer(records, kept))) {
			const moved =
				direction === "restore"
					? backAtStage(opportunity, kept)
					: withoutOffer(opportunity, await firstRecordedAt(records, kept));
			if (moved !== opportunity) await records.update("opportunity", moved, opportunity.version, now);
		}
		await replanOffer(context, records, kept.opportunityId);
	},
};

export const archiveOffer = archiveOperation({
	...offer,
	name: "offers.archive",
	summary: "Takes an offer back that was recorded by mistake.",
});

export const restoreOffer = restoreOperation({ ...offer, name: "offers.restore", summary: "Puts an offer back." });
