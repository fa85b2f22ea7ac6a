import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replanTouch } from "./replan-touch.ts";

const touch: Archivable<"touch"> = {
	noun: "touch",
	path: "/touches/:id",
	refusals: ["touch-of-letter"],
	refusal: ({ letterId }) => (letterId === null ? null : "touch-of-letter"),
	after: (context, records, kept) => replanTouch(context, records, kept),
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
