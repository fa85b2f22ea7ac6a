import type { InterviewId, LetterId, OpportunityId, PersonId } from "../ids.ts";
import type { Letter } from "../letter/letter.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";
import type { AdviceAction } from "./action.ts";
import type { RuleId } from "./policy.ts";
import type { Reason } from "./reason.ts";

/** The best time inside what is permitted; both ends belong to it. */
export interface Aim {
	readonly from: Instant;
	readonly until: Instant;
}

/** Advice that lost to a stronger one, kept as its explanation. */
export interface Overruled {
	readonly kind: "do-by" | "hold" | "stop";
	readonly because: RuleId;
	readonly reason: Reason;
	/** When the loser would have allowed or wanted the action; `null` for a stop. */
	readonly at: Instant | null;
}

interface AdviceBase {
	/**
	 * Stable for one advice and occurrence: `debrief:<interviewId>`, `thank:<interviewId>`; for a check
	 * `status-check:<id>:<nth>` and `closing-note:<id>`, where the id is of what began the wait (an interview, their last
	 * message, a promise moved), so that a count that starts again is another occurrence. Of an offer `tell:<offerId>` and
	 * the like, of a referee `alert:<opportunityId>:<personId>`.
	 */
	readonly key: string;
	readonly action: AdviceAction;
	readonly because: RuleId;
	readonly reason: Reason;
	/** What else speaks about it without changing when: who the letters go to, why a date moved. */
	readonly notes: readonly Reason[];
	readonly overruled: readonly Overruled[];
	/** The best time for it: before a weekend (`thank-you-weekend`), or as `send-window` says; `null`: any. */
	readonly aim: Aim | null;
}

export interface DoBy extends AdviceBase {
	readonly kind: "do-by";
	/** Since when it may be done. */
	readonly from: Instant;
	/** The last hold that had to end first: why it was not earlier; `null`: nothing held it. */
	readonly waitedFor: Overruled | null;
	/** `null`: no deadline. */
	readonly dueAt: Instant | null;
	/** After this it is late, and still worth doing; `null`: never. */
	readonly lateAt: Instant | null;
	readonly urgency: "calm" | "amber" | "red";
	/** False once it left Today for the interview's own page. */
	readonly isOnToday: boolean;
	/** Snoozed is not done: hidden from Today until then. */
	readonly snoozedUntil: Instant | null;
}

export interface Hold extends AdviceBase {
	readonly kind: "hold";
	/** The earliest permitted moment: the start of that day at the office. */
	readonly until: Instant;
}

export interface Stop extends AdviceBase {
	readonly kind: "stop";
}

export type Advice = DoBy | Hold | Stop;

/** Something that may happen, for the dashed part of a timeline; always assuming silence until then. */
export interface AheadEvent {
	readonly kind: "interview" | "promised-date" | "status-check" | "closing-note" | "decision-point" | "offer-deadline";
	/** The office's day. */
	readonly on: CalendarDate;
	readonly nth: number | null;
	readonly because: RuleId | null;
}

/** A fact the plan would use if it were known; asked where it is needed, never demanded. */
export type MissingFact =
	| { readonly kind: "promise"; readonly interviewId: InterviewId }
	| { readonly kind: "end"; readonly interviewId: InterviewId }
	| { readonly kind: "interviewers"; readonly interviewId: InterviewId }
	| { readonly kind: "address"; readonly personId: PersonId }
	| { readonly kind: "name"; readonly personId: PersonId }
	/** Whether names of referees stand on the CV: asked once, for all opportunities. */
	| { readonly kind: "referees-on-cv" }
	/** They made an offer, and nothing of it is recorded: until when do they want an answer? */
	| { readonly kind: "offer" }
	/** The office's country and its zone's disagree: its weekend or its clock is wrong. */
	| { readonly kind: "office"; readonly country: CountryCode; readonly zone: ZoneId }
	/** The last round was in another country than the office whose days count, and nobody said which of them it is. */
	| {
			readonly kind: "round-elsewhere";
			readonly interviewId: InterviewId;
			/** The office's, as its company was noted. */
			readonly country: CountryCode;
			/** The clock of that round, and the country it belongs to. */
			readonly zone: ZoneId;
			readonly roundCountry: CountryCode;
	  };

/** Whose move it is. */
export const LANES = ["your-move", "their-move", "applied", "at-rest"] as const;
export type Lane = (typeof LANES)[number];

/** What to do, what is held and why, for one opportunity at one moment. */
export interface Plan {
	readonly opportunityId: OpportunityId;
	readonly at: Instant;
	readonly lane: Lane;
	/** In the order Today shows them: what to do, then what is held, then what is stopped. */
	readonly advice: readonly Advice[];
	readonly ahead: readonly AheadEvent[];
	readonly missing: readonly MissingFact[];
	/** Since when their answer is awaited; `null`: there is nothing to wait for. */
	readonly waitingSince: Instant | null;
	readonly checksUsed: number;
	readonly checksAllowed: number;
	/** The earliest later moment at which this plan would read differently, with no new fact; `null`: never. */
	readonly nextChangeAt: Instant | null;
}

/** What was already written, by interviewer, for the rows of a panel. */
export interface LetterState {
	readonly personId: PersonId | null;
	readonly letterId: LetterId;
	readonly state: Letter["state"];
	readonly sentAt: Instant | null;
}
