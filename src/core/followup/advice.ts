import type { InterviewId, LetterId, OpportunityId, PersonId, PromiseId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { RuleId } from "./policy.ts";

/** Something the user can do. */
export type AdviceAction =
	| { readonly kind: "debrief"; readonly interviewId: InterviewId }
	| {
			readonly kind: "thank";
			readonly interviewId: InterviewId;
			/** Interviewers still to be thanked, in the order named; empty when nobody is recorded. */
			readonly owedTo: readonly PersonId[];
			/** Interviewers whose letter was sent. */
			readonly sentTo: readonly PersonId[];
			/** Who the letters go through where addresses are missing: the coordinator or recruiter, if known. */
			readonly through: PersonId | null;
	  }
	| {
			readonly kind: "status-check";
			readonly interviewId: InterviewId | null;
			readonly nth: number;
			readonly to: PersonId | null;
	  }
	| { readonly kind: "closing-note"; readonly interviewId: InterviewId | null; readonly to: PersonId | null };

/** Why, as data; the words turn it into a sentence. Each rule has one shape. */
export type Reason =
	| { readonly rule: "debrief-prompt"; readonly endedAt: Instant; readonly isStarted: boolean }
	| {
			readonly rule: "thank-you-window";
			readonly endedAt: Instant;
			readonly phase: "same-day" | "next-day" | "overdue" | "late";
	  }
	| {
			readonly rule: "thank-you-weekend";
			readonly endedAt: Instant;
			readonly phase: "same-day" | "next-day" | "overdue" | "late";
			/** The working day to which the due (or late) moment moved. */
			readonly movedTo: CalendarDate;
	  }
	| { readonly rule: "panel-letters"; readonly people: number; readonly withoutAddress: number }
	| {
			readonly rule: "promised-date";
			readonly promiseId: PromiseId;
			readonly byOn: CalendarDate;
			/** The business days waited, in order; the last one is the day asking is polite. */
			readonly countedDays: readonly CalendarDate[];
			readonly mayAskOn: CalendarDate;
	  }
	| {
			readonly rule: "no-date-promised";
			readonly countedFrom: CalendarDate;
			readonly waitBusinessDays: number;
			readonly isPatient: boolean;
			readonly mayAskOn: CalendarDate;
	  }
	| {
			readonly rule: "second-check";
			readonly lastCheckOn: CalendarDate;
			readonly waitBusinessDays: number;
			readonly mayAskOn: CalendarDate;
	  }
	| {
			readonly rule: "check-limit";
			readonly checksUsed: number;
			readonly checksAllowed: number;
			/** When the optional closing note may go; `null` once it went or cannot. */
			readonly closingNoteOn: CalendarDate | null;
	  }
	| {
			readonly rule: "contact-floor";
			readonly lastContactOn: CalendarDate;
			readonly businessDays: number;
			readonly mayContactOn: CalendarDate;
	  }
	| { readonly rule: "letter-length"; readonly words: number };

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
	 * message, a promise moved), so that a count that starts again is another occurrence.
	 */
	readonly key: string;
	readonly action: AdviceAction;
	readonly because: RuleId;
	readonly reason: Reason;
	/** What else speaks about it without changing when: who the letters go to, why a date moved. */
	readonly notes: readonly Reason[];
	readonly overruled: readonly Overruled[];
}

export interface DoBy extends AdviceBase {
	readonly kind: "do-by";
	/** Since when it may be done. */
	readonly from: Instant;
	/** The best moment inside what is permitted: before a weekend (`thank-you-weekend`), or as `send-window` says. */
	readonly aimAt: Instant | null;
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
	readonly kind: "interview" | "promised-date" | "status-check" | "closing-note";
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
	| { readonly kind: "name"; readonly personId: PersonId };

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
	readonly checksUsed: number;
	readonly checksAllowed: number;
	/** The earliest later moment at which this plan would read differently, with no new fact; `null`: never. */
	readonly nextChangeAt: Instant | null;
}

/** What was already written, by interviewer, for the rows of a panel. */
export interface LetterState {
	readonly personId: PersonId | null;
	readonly letterId: LetterId;
	readonly state: "draft" | "sent";
	readonly sentAt: Instant | null;
}
