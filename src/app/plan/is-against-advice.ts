import { planFollowUps } from "#core/followup/plan.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import type { TouchKind } from "#core/touch/touch.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { loadFacts } from "./load-facts.ts";

/** Whether the plan at that moment held or stopped this kind of contact: recorded without comment. */
export const isAgainstAdvice = async (
	context: OperationContext,
	records: ReadableRecords,
	opportunityId: OpportunityId,
	kind: TouchKind,
	at: Instant,
): Promise<boolean> => {
	if (kind !== "status-check" && kind !== "closing-note") return false;
	const [facts] = await loadFacts(records, await settingsOf(context, records), [opportunityId]);
	if (facts === undefined) return false;
	const { advice } = planFollowUps(facts, at);
	return advice.some((each) => each.action.kind === kind && each.kind !== "do-by");
};
