import type { OpportunityId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";
import { atStage } from "./new-opportunity.ts";

/** An interview means that it is live again, whatever was noted before; an offer stays an offer. */
export const reviveOpportunity = async (
	context: OperationContext,
	records: Records,
	id: OpportunityId,
): Promise<void> => {
	const kept = await records.get("opportunity", id);
	if (kept === null || kept.stage === "offer" || kept.stage === "accepted") return;
	const now = context.clock.now();
	const live = atStage(kept, "interviewing", now);
	if (live !== kept) await records.update("opportunity", live, kept.version, now);
};
