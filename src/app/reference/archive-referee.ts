import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";
import { opportunitiesOfReferee } from "./opportunities-of-referee.ts";

const referee: Archivable<"referee"> = {
	noun: "referee",
	path: "/referees/:id",
	after: async (context, records, { id }) =>
		replan(context, records, await opportunitiesOfReferee(context, records, id)),
};

export const archiveReferee = archiveOperation({
	...referee,
	name: "referees.archive",
	summary: "Takes a person off your referees; they stay among your people.",
});

export const restoreReferee = restoreOperation({
	...referee,
	name: "referees.restore",
	summary: "Makes a person a referee again.",
});
