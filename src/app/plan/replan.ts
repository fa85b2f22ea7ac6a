import { LANES } from "#core/followup/advice.ts";
import { planFollowUps, todayRank } from "#core/followup/plan.ts";
import type { CompanyId, OpportunityId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import type { Records } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { listAll, loadFacts } from "./load-facts.ts";
import { planShown } from "./plan-shown.ts";

/**
 * Computes the plans of these opportunities anew and keeps them; an archived opportunity's plan is removed. Called in
 * the transaction of every write that changes a fact, so that a kept plan never disagrees with the facts.
 */
export const replan = async (
	context: OperationContext,
	records: Records,
	ids: readonly OpportunityId[],
): Promise<void> => {
	const now = context.clock.now();
	const settings = await settingsOf(context, records);
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
