import type { OpportunityId } from "#core/ids.ts";
import type { OperationContext } from "../operation.ts";
import { listAll } from "../plan/load-facts.ts";
import { planView } from "../plan/plan-view.ts";
import type { ReadableRecords } from "../ports.ts";

/** One opportunity with all that belongs to it and its plan; `null` for an unknown id. */
export const opportunityView = async (context: OperationContext, records: ReadableRecords, id: OpportunityId) => {
	const opportunity = await records.get("opportunity", id);
	if (opportunity === null) return null;
	const company = await records.get("company", opportunity.companyId);
	if (company === null) return null;
	const ofThis = { where: { opportunityId: id } };
	const interviews = await listAll(records, "interview", ofThis);
	const companyIds = opportunity.agencyId === null ? [company.id] : [company.id, opportunity.agencyId];
	const colleagues = await listAll(records, "person", { where: { companyId: companyIds } });
	const known = new Set(colleagues.map((person) => person.id));
	const elsewhere = interviews
		.flatMap(({ interviewerIds }) => interviewerIds)
		.filter((personId) => !known.has(personId));
	return {
		opportunity,
		company,
		agency: opportunity.agencyId === null ? null : await records.get("company", opportunity.agencyId),
		people: [...colleagues, ...(await listAll(records, "person", { ids: elsewhere }))],
		interviews,
		debriefs: await listAll(records, "debrief", ofThis),
		promises: await listAll(records, "promise", ofThis),
		touches: await listAll(records, "touch", ofThis),
		letters: await listAll(records, "letter", ofThis),
		outcomes: await listAll(records, "outcome", ofThis),
		plan: await planView(context, records, id, context.clock.now()),
	};
};
