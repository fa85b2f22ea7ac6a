import type { OpportunityId } from "#core/ids.ts";
import type { Person } from "#core/person/person.ts";
import { listAll } from "../plan/load-facts.ts";
import type { ReadableRecords } from "../ports.ts";

/** Opportunities whose plan may name this person: those at or through the person's company. */
export const opportunitiesOfPerson = async (
	records: ReadableRecords,
	person: Person,
): Promise<readonly OpportunityId[]> => {
	if (person.companyId === null) return [];
	const companyId = person.companyId;
	const at = await listAll(records, "opportunity", { where: { companyId } });
	const through = await listAll(records, "opportunity", { where: { agencyId: companyId } });
	return [...new Set([...at, ...through].map(({ id }) => id))];
};
