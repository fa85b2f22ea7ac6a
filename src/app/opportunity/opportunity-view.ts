import type { OpportunityId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import { loadFacts } from "../plan/load-facts.ts";
import { planShown } from "../plan/plan-shown.ts";
import { saidPlan } from "../plan/plan-view.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** One opportunity with all that belongs to it and its plan (an archived one has none); `null` for an unknown id. */
export const opportunityView = async (context: OperationContext, records: ReadableRecords, id: OpportunityId) => {
	const [facts] = await loadFacts(records, await settingsOf(context, records), [id], "included");
	if (facts === undefined) return null;
	const {
		opportunity,
		company,
		agency,
		people,
		interviews,
		debriefs,
		promises,
		letters,
		outcomes,
		offers,
		references,
	} = facts;
	const now = context.clock.now();
	return {
		opportunity,
		company,
		agency,
		people,
		interviews,
		debriefs,
		promises,
		// The facts have the whole company's ledger.
		touches: facts.touches.filter((touch) => touch.opportunityId === id),
		letters,
		outcomes,
		offers,
		references,
		plan: opportunity.archivedAt === null ? saidPlan(facts, planShown(facts, now), now) : null,
	};
};
