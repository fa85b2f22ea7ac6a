import type { OfferId, OpportunityId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";

export const OFFER_STATES = ["open", "accepted", "declined", "lapsed"] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** Until when they want an answer: a day in their office's zone, a word that there is no such day, or nobody has asked yet. */
export type AnswerBy =
	| { readonly kind: "on"; readonly on: CalendarDate }
	| { readonly kind: "none-set" }
	| { readonly kind: "not-known" };

/** What a company offered, and until when it waits for an answer. At most one is open per opportunity. */
export interface Offer {
	readonly id: OfferId;
	readonly opportunityId: OpportunityId;
	readonly madeAt: Instant;
	readonly answerBy: AnswerBy;
	/** Earlier deadlines, oldest first, each with when it was replaced. */
	readonly movedFrom: readonly { readonly answerBy: AnswerBy; readonly at: Instant }[];
	readonly state: OfferState;
	/** When the user decided, or noted that it had lapsed; `null` while it is open. */
	readonly decidedAt: Instant | null;
	readonly note: string;
}

/** Their last day for an answer; `null` where none is set or known. */
export const lastDayOf = ({ answerBy }: Pick<Offer, "answerBy">): CalendarDate | null =>
	answerBy.kind === "on" ? answerBy.on : null;
