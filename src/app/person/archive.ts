import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";
import { opportunitiesOfPerson } from "./opportunities-of-person.ts";

const person: Archivable<"person"> = {
	noun: "person",
	path: "/people/:id",
	after: async (context, records, kept) => replan(context, records, await opportunitiesOfPerson(records, kept)),
};

export const archivePerson = archiveOperation({
	...person,
	name: "people.archive",
	summary: "Puts a person away; restoring brings them back.",
});

export const restorePerson = restoreOperation({ ...person, name: "people.restore", summary: "Brings a person back." });
