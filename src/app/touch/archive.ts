import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replanCompanies } from "../plan/replan.ts";

const touch: Archivable<"touch"> = {
	noun: "touch",
	path: "/touches/:id",
	refusal: ({ letterId }) => (letterId === null ? null : "touch-of-letter"),
	after: (context, records, kept) => replanCompanies(context, records, [kept.companyId]),
};

export const archiveTouch = archiveOperation({
	...touch,
	name: "touches.archive",
	summary: "Takes a contact out of the ledger; restoring puts it back.",
});

export const restoreTouch = restoreOperation({
	...touch,
	name: "touches.restore",
	summary: "Puts a contact back into the ledger.",
});
