import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";

const outcome: Archivable<"outcome"> = {
	noun: "outcome",
	path: "/outcomes/:id",
	after: (context, records, kept) => replan(context, records, [kept.opportunityId]),
};

export const archiveOutcome = archiveOperation({
	...outcome,
	name: "outcomes.archive",
	summary: "Takes an outcome back; the stage stays where it is until changed.",
});

export const restoreOutcome = restoreOperation({
	...outcome,
	name: "outcomes.restore",
	summary: "Puts an outcome back.",
});
