import { LANES } from "#core/followup/advice.ts";
import { planFollowUps, todayRank } from "#core/followup/plan.ts";
import type { CompanyId, OpportunityId } from "#core/ids.ts";
import { CLOSED_STAGES, STAGES } from "#core/opportunity/opportunity.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { listAll } from "./list-all.ts";
import { loadFacts } from "./load-facts.ts";
import { planShown } from "./plan-shown.ts";

/** Few enough ids for one query; more than these are nearly all there are. */
const MOST_ASKED = 400;

/** Computes the plans of these opportunities anew and keeps them; an archived opportunity's plan is removed. */
export const renewPlans = async (
	context: OperationContext,
	records: Records,
	ids: readonly OpportunityId[],
): Promise<void> => {
	const now = context.clock.now();
	const settings = await settingsOf(context, records);
	await forgetSearchPlan(context, records);
	const gone = new Set<string>(ids);
	for (const facts of await loadFacts(records, settings, ids)) {
		const plan = planFollowUps(facts, now);
		gone.delete(facts.opportunity.id);
		await records.put(
			"plan",
			{
				id: facts.opportunity.id,
				companyId: facts.company.id,
				lane: plan.lane,
				rank: `${LANES.indexOf(plan.lane)}${todayRank(plan)}`,
				nextChangeAt: plan.nextChangeAt,
				plan,
				shown: planShown(facts, now),
			},
			now,
		);
	}
	for (const id of gone) await records.remove("plan", id);
};

const openIds = async (records: Records): Promise<readonly OpportunityId[]> => {
	const stage = STAGES.filter((each) => !CLOSED_STAGES.includes(each));
	return (await listAll(records, "opportunity", { where: { stage } })).map(({ id }) => id);
};

/**
 * Renews the plans of opportunities whose facts have changed, and of all that go on where one of these has an offer that
 * is open or was accepted: it is news for the others. Called in the transaction of every write that changes a fact, so
 * that a kept plan never disagrees with the facts.
 */
export const replan = async (
	context: OperationContext,
	records: Records,
	ids: readonly OpportunityId[],
): Promise<void> => {
	const where = { opportunityId: ids.slice(0, MOST_ASKED), state: ["open", "accepted"] } as const;
	const offers = ids.length === 0 ? 0 : await records.count("offer", { where }, 1);
	const isNewsElsewhere = offers > 0 || ids.length > MOST_ASKED;
	await renewPlans(context, records, isNewsElsewhere ? [...new Set([...ids, ...(await openIds(records))])] : ids);
};

/** The same where an offer of this opportunity itself has changed, which is news for the others also once it is over. */
export const replanOffer = async (context: OperationContext, records: Records, id: OpportunityId): Promise<void> =>
	renewPlans(context, records, [...new Set([id, ...(await openIds(records))])]);

/** Whatever changes a plan may change the plan of the search: the next look makes it anew. */
export const forgetSearchPlan = (context: OperationContext, records: Records): Promise<void> =>
	records.remove("searchPlan", context.actor.ownerId);

/** The same for every opportunity at or through these companies: the contact floor and the office are the company's. */
export const replanCompanies = async (
	context: OperationContext,
	records: Records,
	companyIds: readonly CompanyId[],
): Promise<void> => {
	const direct = await listAll(records, "opportunity", { where: { companyId: companyIds } });
	const through = await listAll(records, "opportunity", { where: { agencyId: companyIds } });
	await replan(context, records, [...new Set([...direct, ...through].map(({ id }) => id))]);
};
