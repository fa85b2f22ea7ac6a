import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";

const reference: Archivable<"reference"> = {
	noun: "reference",
	path: "/references/:id",
	after: (context, records, { opportunityId }) => replan(context, records, [opportunityId]),
};

export const archiveReference = archiveOperation({
	...reference,
	name: "references.archive",
	summary: "Takes back that a referee's name was given.",
});

export const restoreReference = restoreOperation({
	...reference,
	name: "references.restore",
	summary: "Notes again that a referee's name was given.",
});
