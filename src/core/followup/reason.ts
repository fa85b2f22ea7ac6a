import type { PromiseId } from "../ids.ts";
import type { Stage } from "../opportunity/opportunity.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Weekday } from "../time/work-week.ts";

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
	| {
			readonly rule: "channel";
			readonly phone: "once" | "used" | "asked-not-to" | "no-number";
			/** The first day a call is polite at the office; a call is never right on its first working day of the week. */
			readonly callFromOn: CalendarDate;
			readonly firstWorkday: Weekday | null;
			/** True where they used it first. */
			readonly mayText: boolean;
			readonly maySocial: boolean;
	  }
	| {
			readonly rule: "competing-offer";
			readonly moment:
				| "tell"
				| "tell-again"
				| "ask-first"
				| "decide"
				| "confirm"
				| "decline"
				| "decline-for-another"
				| "withdraw";
			/** Whose offer it is. */
			readonly company: string | null;
			/** Until when that company wants an answer; `null`: no day is set or known. */
			readonly answerByOn: CalendarDate | null;
			/** The user's own decision point. */
			readonly decideOn: CalendarDate | null;
			/** When this company promised its answer; `null`: it did not. */
			readonly promisedOn: CalendarDate | null;
	  }
	| {
			readonly rule: "alert-references";
			readonly moment: "handed-over" | "on-cv" | "changed" | "consent" | "outcome";
			/** The day the names went over, in the user's zone. */
			readonly handedOverOn: CalendarDate;
			/** When this referee was last told about any opportunity. */
			readonly lastToldOn: CalendarDate | null;
			readonly coolingOffDays: number;
			/** What became of it; `null` while it is open. */
			readonly stage: Stage | null;
	  }
	| {
			readonly rule: "news-clipping";
			readonly title: string | null;
			readonly sent: number;
			readonly allowed: number;
	  }
	| {
			readonly rule: "send-window";
			/** The best day from the moment it is permitted, at the office. */
			readonly on: CalendarDate;
			readonly fromHour: number;
			readonly untilHour: number;
	  }
	| {
			readonly rule: "gone-quiet";
			/** The day of their last sign of life, at the office. */
			readonly lastHeardOn: CalendarDate;
			/** The day of the last question, or on which the next one could have been asked; `null`: none could. */
			readonly lastAskedOn: CalendarDate | null;
			readonly restsOn: CalendarDate;
	  }
	| {
			readonly rule: "keep-searching";
			readonly cause: "only-one" | "no-new-application" | "enough-this-week";
			/** Since when they wait, or the day of the last interview. */
			readonly sinceOn: CalendarDate;
			readonly live: number;
			readonly applicationsThisWeek: number;
	  }
	| { readonly rule: "letter-length"; readonly words: number }
	| { readonly rule: "after-no"; readonly saidOn: CalendarDate }
	| { readonly rule: "answer-later"; readonly text: string; readonly askedOn: CalendarDate }
	| { readonly rule: "action-due"; readonly text: string; readonly dueOn: CalendarDate };
