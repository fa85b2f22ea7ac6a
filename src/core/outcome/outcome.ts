import type { InterviewId, OpportunityId, OutcomeId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";

export const OUTCOME_RESULTS = ["advanced", "rejected", "offer", "withdrawn", "quiet"] as const;
export type OutcomeResult = (typeof OUTCOME_RESULTS)[number];

/** What became of a round or of the opportunity, with the feedback they gave, word for word. */
export interface Outcome {
	readonly id: OutcomeId;
	readonly opportunityId: OpportunityId;
	readonly interviewId: InterviewId | null;
	readonly result: OutcomeResult;
	readonly at: Instant;
	readonly feedback: string;
}
