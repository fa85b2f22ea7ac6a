import type { Instant } from "#core/time/instant.ts";
import { type Archivable, archiveOperation, restoreOperation } from "../archive.ts";
import { replan } from "../plan/replan.ts";
import type { Nouns, Records, Stored } from "../ports.ts";
import { plansOfPerson } from "./opportunities-of-person.ts";

/** Who is put away speaks for nobody; brought back, they are a referee again where they were one until then. */
const takeRefereeAlong = async (
	records: Records,
	{ id, archivedAt }: Stored<Nouns["person"]>,
	direction: "archive" | "restore",
	now: Instant,
): Promise<void> => {
	const referee = await records.get("referee", id);
	if (referee === null) return;
	if (direction === "archive" && referee.archivedAt === null) await records.archive("referee", id, now, now);
	if (direction === "restore" && referee.archivedAt === archivedAt) await records.archive("referee", id, null, now);
};

const person: Archivable<"person"> = {
	noun: "person",
	path: "/people/:id",
	after: async (context, records, kept, direction) => {
		await takeRefereeAlong(records, kept, direction, context.clock.now());
		await replan(context, records, await plansOfPerson(context, records, kept));
	},
};

export const archivePerson = archiveOperation({
	...person,
	name: "people.archive",
	summary: "Puts a person away; restoring brings them back.",
});

export const restorePerson = restoreOperation({ ...person, name: "people.restore", summary: "Brings a person back." });
