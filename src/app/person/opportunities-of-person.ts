import type { OpportunityId } from "#core/ids.ts";
import type { Person } from "#core/person/person.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";
import { opportunitiesOfReferee } from "../reference/opportunities-of-referee.ts";

/** Opportunities this person has to do with: at or through their company, and wherever they interviewed. */
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

/** Opportunities whose plan may name this person: those, and all where they may be called as a referee. */
export const plansOfPerson = async (
	context: OperationContext,
	records: ReadableRecords,
	person: Person,
): Promise<readonly OpportunityId[]> => [
	...new Set([
		...(await opportunitiesOfPerson(records, person)),
		...(await opportunitiesOfReferee(context, records, person.id)),
	]),
];
