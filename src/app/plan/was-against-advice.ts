import { isAgainstAdvice } from "#core/followup/against-advice.ts";
import type { Touch } from "#core/touch/touch.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { loadFacts } from "./load-facts.ts";

/** Whether the plan of that moment advised against a contact: recorded without comment. */
export const wasAgainstAdvice = async (
	context: OperationContext,
	records: ReadableRecords,
	contact: Pick<Touch, "opportunityId" | "kind" | "channel" | "at" | "personId">,
): Promise<boolean> => {
	const [facts] = await loadFacts(records, await settingsOf(context, records), [contact.opportunityId]);
	return facts !== undefined && isAgainstAdvice(facts, contact);
};
