import type { Opportunity, Stage } from "#core/opportunity/opportunity.ts";
import type { OutcomeResult } from "#core/outcome/outcome.ts";
import type { Instant } from "#core/time/instant.ts";
import { atStage } from "../opportunity/new-opportunity.ts";

const STAGE_AFTER: Readonly<Record<OutcomeResult, Stage>> = {
	advanced: "interviewing",
	rejected: "rejected",
	offer: "offer",
	withdrawn: "withdrawn",
	quiet: "quiet",
};

/** The opportunity as an outcome leaves it. News of an earlier round, noted late, takes no offer back. */
export const afterOutcome = (opportunity: Opportunity, result: OutcomeResult, at: Instant): Opportunity => {
	const isSettled = opportunity.stage === "offer" || opportunity.stage === "accepted";
	return result === "advanced" && isSettled ? opportunity : atStage(opportunity, STAGE_AFTER[result], at);
};

/** The opportunity as it was before an outcome noted at `at`; unchanged where its stage was moved by something since. */
export const withoutOutcome = (opportunity: Opportunity, result: OutcomeResult, at: Instant): Opportunity => {
	const [last, before] = [opportunity.stageHistory.at(-1), opportunity.stageHistory.at(-2)];
	if (last?.at !== at || last.stage !== STAGE_AFTER[result] || before === undefined) return opportunity;
	return { ...opportunity, stage: before.stage, stageHistory: opportunity.stageHistory.slice(0, -1) };
};
