import { refereeOfConsentKey } from "#core/followup/consent-key.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import type { Nouns, ReadableRecords } from "../ports.ts";
import { opportunitiesOfReferee } from "../reference/opportunities-of-referee.ts";

/** The opportunities for which an advice is put off: one, or all where a referee is named who is to be asked. */
export const opportunitiesOfSnooze = async (
	context: OperationContext,
	records: ReadableRecords,
	{ opportunityId, adviceKey }: Pick<Nouns["snooze"], "opportunityId" | "adviceKey">,
): Promise<readonly OpportunityId[]> => {
	const referee = refereeOfConsentKey(adviceKey);
	const named = referee === null ? [] : await opportunitiesOfReferee(context, records, referee);
	return [...new Set([opportunityId, ...named])];
};
