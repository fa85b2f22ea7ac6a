import type { AdviceAction } from "#core/followup/advice.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import type { TouchKind } from "#core/touch/touch.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { loadFacts } from "./load-facts.ts";

/** Which advice speaks about a kind of contact; news takes the place of a check. */
const ACTION_OF: Readonly<Partial<Record<TouchKind, AdviceAction["kind"]>>> = {
	"status-check": "status-check",
	news: "status-check",
	"closing-note": "closing-note",
};

/** Whether the plan at that moment held or stopped this kind of contact: recorded without comment. */
export const isAgainstAdvice = async (
	context: OperationContext,
	records: ReadableRecords,
	opportunityId: OpportunityId,
	kind: TouchKind,
	at: Instant,
): Promise<boolean> => {
	const action = ACTION_OF[kind];
	if (action === undefined) return false;
	const [facts] = await loadFacts(records, await settingsOf(context, records), [opportunityId]);
	if (facts === undefined) return false;
	const { advice } = planFollowUps(facts, at);
	return advice.some((each) => each.action.kind === action && each.kind !== "do-by");
};
