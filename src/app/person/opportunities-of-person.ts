import type { OpportunityId } from "#core/ids.ts";
import type { Person } from "#core/person/person.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";

/** Opportunities whose plan may name this person: at or through their company, and wherever they interviewed. */
export const opportunitiesOfPerson = async (
	records: ReadableRecords,
	person: Person,
): Promise<readonly OpportunityId[]> => {
	const { companyId } = person;
	const at = companyId === null ? [] : await listAll(records, "opportunity", { where: { companyId } });
	const through = companyId === null ? [] : await listAll(records, "opportunity", { where: { agencyId: companyId } });
	const rounds = await listAll(records, "interview", { contains: { peopleKey: person.id } });
	return [
		...new Set([...[...at, ...through].map(({ id }) => id), ...rounds.map(({ opportunityId }) => opportunityId)]),
	];
};
