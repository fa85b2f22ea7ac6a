import type { InterviewId, OpportunityId, PersonId, PromiseId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";

export const PROMISE_STATES = ["open", "kept", "withdrawn"] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** Who promised an answer, by which date, in whose words. A calendar date in the office's zone. */
export interface AnswerPromise {
	readonly id: PromiseId;
	readonly opportunityId: OpportunityId;
	readonly interviewId: InterviewId | null;
	readonly madeBy: PersonId | null;
	/** `null`: they promised an answer and named no date. */
	readonly byOn: CalendarDate | null;
	/** Their words, as the user remembers them. */
	readonly words: string;
	readonly notedAt: Instant;
	readonly state: PromiseState;
	/** Earlier dates, oldest first, each with when it was replaced. */
	readonly movedFrom: readonly { readonly byOn: CalendarDate | null; readonly words: string; readonly at: Instant }[];
}
