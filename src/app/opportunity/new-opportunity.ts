import type { CompanyId, OpportunityId } from "#core/ids.ts";
import type { Opportunity, Stage } from "#core/opportunity/opportunity.ts";
import type { Instant } from "#core/time/instant.ts";

export const newOpportunity = (given: {
	readonly id: OpportunityId;
	readonly companyId: CompanyId;
	readonly stage: Stage;
	readonly at: Instant;
}): Opportunity => ({
	id: given.id,
	companyId: given.companyId,
	agencyId: null,
	position: null,
	sector: "private",
	stage: given.stage,
	stageHistory: [{ stage: given.stage, at: given.at }],
	appliedOn: null,
	source: null,
	link: null,
	salary: null,
	location: null,
	country: null,
	zone: null,
	ruleOverrides: {},
	note: "",
});

/** The same opportunity at another stage, the history kept; unchanged where it is there already. */
export const atStage = (opportunity: Opportunity, stage: Stage, at: Instant): Opportunity =>
	opportunity.stage === stage
		? opportunity
		: { ...opportunity, stage, stageHistory: [...opportunity.stageHistory, { stage, at }] };
