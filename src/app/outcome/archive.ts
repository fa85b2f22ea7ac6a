import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";
import { afterOutcome, withoutOutcome } from "./stage-after.ts";

const outcome: Archivable<"outcome"> = {
	noun: "outcome",
	path: "/outcomes/:id",
	after: async (context, records, kept, direction) => {
		const opportunity = await records.get("opportunity", kept.opportunityId);
		if (opportunity === null) return;
		const move = direction === "archive" ? withoutOutcome : afterOutcome;
		const moved = move(opportunity, kept.result, kept.createdAt);
		if (moved !== opportunity) {
			await records.update("opportunity", moved, opportunity.version, context.clock.now());
		}
		await replan(context, records, [opportunity.id]);
	},
};

export const archiveOutcome = archiveOperation({
	...outcome,
	name: "outcomes.archive",
	summary: "Takes an outcome back; the stage is again what it was before it.",
});

export const restoreOutcome = restoreOperation({
	...outcome,
	name: "outcomes.restore",
	summary: "Puts an outcome back.",
});
