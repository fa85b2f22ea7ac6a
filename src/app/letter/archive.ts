import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";

const letter: Archivable<"letter"> = {
	noun: "letter",
	path: "/letters/:id",
	refusal: ({ state }) => (state === "queued" || state === "unknown" ? "being-sent" : null),
	refusals: ["being-sent"],
	after: (context, records, kept) => replan(context, records, [kept.opportunityId]),
};

export const archiveLetter = archiveOperation({
	...letter,
	name: "letters.archive",
	summary: "Puts a letter away; restoring brings it back.",
});

export const restoreLetter = restoreOperation({ ...letter, name: "letters.restore", summary: "Brings a letter back." });
