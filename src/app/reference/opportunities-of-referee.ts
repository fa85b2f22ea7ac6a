import type { OpportunityId, PersonId } from "#core/ids.ts";
import { CLOSED_STAGES, STAGES } from "#core/opportunity/opportunity.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** Opportunities whose plan may speak of this referee: wherever the name was given, and all that go on where it is on the CV. */
export const opportunitiesOfReferee = async (
	context: OperationContext,
	records: ReadableRecords,
	refereeId: PersonId,
): Promise<readonly OpportunityId[]> => {
	const references = await listAll(records, "reference", { where: { refereeId } });
	const named = references.map(({ opportunityId }) => opportunityId);
	const { refereesOnCv } = await settingsOf(context, records);
	if (!(refereesOnCv ?? []).includes(refereeId)) return [...new Set(named)];
	const stage = STAGES.filter((each) => !CLOSED_STAGES.includes(each));
	const open = await listAll(records, "opportunity", { where: { stage } });
	return [...new Set([...named, ...open.map(({ id }) => id)])];
};
