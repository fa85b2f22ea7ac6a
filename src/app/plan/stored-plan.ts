import type { Lane, Plan } from "#core/followup/advice.ts";
import type { CompanyId, InterviewId, LetterId, OpportunityId, PersonId } from "#core/ids.ts";
import type { InterviewKind } from "#core/interview/interview.ts";
import type { Letter, LetterKind } from "#core/letter/letter.ts";
import type { PolicyOverrides, Stage } from "#core/opportunity/opportunity.ts";
import type { Instant } from "#core/time/instant.ts";
import type { Weekday } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";

/** Names and states that sentences about a plan need. */
export interface PlanShown {
	readonly company: string | null;
	readonly position: string | null;
	readonly stage: Stage;
	readonly officeZone: ZoneId;
	readonly officeRestDays: readonly Weekday[];
	readonly updatedAt: Instant;
	/** So that a rule is worded with the numbers that hold here. */
	readonly ruleOverrides: PolicyOverrides;
	readonly rounds: readonly {
		readonly interviewId: InterviewId;
		readonly round: number;
		readonly kind: InterviewKind;
		readonly zone: ZoneId;
		readonly startsAt: Instant | null;
		readonly endedAt: Instant | null;
		/** Cancelled rounds are kept, and held nowhere. */
		readonly isCancelled: boolean;
		readonly debrief: "none" | "started" | "finished";
	}[];
	readonly people: readonly {
		readonly personId: PersonId;
		readonly name: string | null;
		readonly title: string | null;
		readonly hasAddress: boolean;
	}[];
	readonly letters: readonly {
		readonly letterId: LetterId;
		readonly interviewId: InterviewId | null;
		readonly personId: PersonId | null;
		readonly kind: LetterKind;
		readonly state: Letter["state"];
		readonly sentAt: Instant | null;
	}[];
}

/** The plan as last computed, kept so that Today reads a few rows however many opportunities there are. */
export interface StoredPlan {
	/** The opportunity's id. */
	readonly id: OpportunityId;
	readonly companyId: CompanyId;
	readonly lane: Lane;
	/** Orders a lane: most pressing first, as text. */
	readonly rank: string;
	readonly nextChangeAt: Instant | null;
	readonly plan: Plan;
	/** What Today says beside the plan, so that it needs no further look-up. */
	readonly shown: PlanShown;
}
