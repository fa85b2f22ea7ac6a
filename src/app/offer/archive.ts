import type { Opportunity } from "#core/opportunity/opportunity.ts";
import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { atStage } from "../opportunity/new-opportunity.ts";
import { replan } from "../plan/replan.ts";

/** The opportunity as it was before the offer; unchanged where its stage was moved by something since. */
const withoutOffer = (opportunity: Opportunity): Opportunity => {
	const before = opportunity.stageHistory.at(-2);
	if (opportunity.stage !== "offer" || before === undefined) return opportunity;
	return { ...opportunity, stage: before.stage, stageHistory: opportunity.stageHistory.slice(0, -1) };
};

const offer: Archivable<"offer"> = {
	noun: "offer",
	path: "/offers/:id",
	after: async (context, records, kept, direction) => {
		const now = context.clock.now();
		await records.archive("outcome", kept.id, direction === "archive" ? now : null, now);
		const opportunity = await records.get("opportunity", kept.opportunityId);
		if (opportunity !== null) {
			const moved = direction === "restore" ? atStage(opportunity, "offer", now) : withoutOffer(opportunity);
			if (moved !== opportunity) await records.update("opportunity", moved, opportunity.version, now);
		}
		await replan(context, records, [kept.opportunityId]);
	},
};

export const archiveOffer = archiveOperation({
	...offer,
	name: "offers.archive",
	summary: "Takes an offer back that was recorded by mistake.",
});

export const restoreOffer = restoreOperation({ ...offer, name: "offers.restore", summary: "Puts an offer back." });
