import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";

const opportunity: Archivable<"opportunity"> = {
	noun: "opportunity",
	path: "/opportunities/:id",
	after: (context, records, kept) => replan(context, records, [kept.id]),
};

export const archiveOpportunity = archiveOperation({
	...opportunity,
	name: "opportunities.archive",
	summary: "Puts an opportunity away with all that belongs to it; restoring brings it back.",
});

export const restoreOpportunity = restoreOperation({
	...opportunity,
	name: "opportunities.restore",
	summary: "Brings an opportunity back.",
});
