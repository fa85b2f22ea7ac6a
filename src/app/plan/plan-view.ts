import type { Facts } from "#core/followup/facts.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import { policyInForce } from "#core/followup/policy.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { Instant } from "#core/time/instant.ts";
import { sayAhead } from "#words/en/plan.ts";
import type { OperationContext } from "../operation.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { adviceView } from "./advice-view.ts";
import { loadFacts } from "./load-facts.ts";
import { planShown } from "./plan-shown.ts";
import type { PlanShown } from "./stored-plan.ts";

/** A plan with its sentences, as every face shows it. */
export const saidPlan = (facts: Facts, shown: PlanShown, at: Instant) => {
	const plan = planFollowUps(facts, at);
	const policy = policyInForce(facts.settings.policy, facts.opportunity.ruleOverrides);
	return {
		...plan,
		advice: plan.advice.map((advice) => adviceView(advice, shown, { policy, now: at })),
		ahead: plan.ahead.map((event) => ({ ...event, ...sayAhead(event, policy) })),
	};
};

/** The plan of one opportunity at any moment, from its facts; `null` where it is archived or unknown. */
export const planView = async (context: OperationContext, records: ReadableRecords, id: OpportunityId, at: Instant) => {
	const [facts] = await loadFacts(records, await settingsOf(context, records), [id]);
	return facts === undefined ? null : saidPlan(facts, planShown(facts, at), at);
};
