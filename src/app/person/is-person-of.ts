import type { PersonId } from "#core/ids.ts";
import type { Opportunity } from "#core/opportunity/opportunity.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";

/** True for somebody of this opportunity: at its company or agency, or an interviewer of one of its rounds. */
export const isPersonOf = async (
	records: ReadableRecords,
	opportunity: Opportunity,
	personId: PersonId,
): Promise<boolean> => {
	const person = await records.get("person", personId);
	if (person === null) return false;
	if (person.companyId !== null && [opportunity.companyId, opportunity.agencyId].includes(person.companyId))
		return true;
	const rounds = await listAll(records, "interview", { where: { opportunityId: opportunity.id } });
	return rounds.some(({ interviewerIds }) => interviewerIds.includes(personId));
};
