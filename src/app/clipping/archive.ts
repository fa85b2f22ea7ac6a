import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replanClippings } from "./replan-clipping.ts";

const clipping: Archivable<"clipping"> = {
	noun: "clipping",
	path: "/clippings/:id",
	after: (context, records, kept) => replanClippings(context, records, kept),
};

export const archiveClipping = archiveOperation({
	...clipping,
	name: "clippings.archive",
	summary: "Deletes a piece of news; restoring brings it back.",
});

export const restoreClipping = restoreOperation({
	...clipping,
	name: "clippings.restore",
	summary: "Brings a piece of news back.",
});
