import type { ClippingId, InterviewId, OfferId, OutcomeId, PersonId, ReferenceId } from "../ids.ts";

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
			/** News that may go in place of the question; `null`: none is kept, or one went already. */
			readonly clippingId: ClippingId | null;
	  }
	| { readonly kind: "closing-note"; readonly interviewId: InterviewId | null; readonly to: PersonId | null }
	| {
			/** News of the company, where no further piece should go. */
			readonly kind: "news";
			readonly interviewId: InterviewId | null;
			readonly to: PersonId | null;
	  }
	/** Another company's offer, told to this one; of this company's own: ask for its date, decide, answer it. */
	| ({ readonly kind: "tell-offer" | "withdraw" } & AboutOffer)
	| ({ readonly kind: "ask-deadline" | "decide-offer" | "accept-offer" | "decline-offer" } & AboutOffer)
	| ({ readonly kind: "ask-consent" | "thank-referee" } & AboutReferee)
	| ({
			readonly kind: "alert-referee";
			/** `null`: the name stands on the CV, and nothing was recorded for this opportunity yet. */
			readonly referenceId: ReferenceId | null;
			/** They were told before, and something has changed since. */
			readonly isAgain: boolean;
	  } & AboutReferee)
	| {
			readonly kind: "answer-no";
			readonly interviewId: InterviewId | null;
			readonly to: PersonId | null;
			readonly outcomeId: OutcomeId | null;
	  }
	| { readonly kind: "answer-question"; readonly interviewId: InterviewId; readonly questionId: string }
	| { readonly kind: "act"; readonly interviewId: InterviewId }
	| { readonly kind: "search-on"; readonly interviewId: null };

interface AboutOffer {
	readonly interviewId: InterviewId | null;
	readonly offerId: OfferId;
	readonly to: PersonId | null;
}

interface AboutReferee {
	readonly interviewId: null;
	/** The referee. */
	readonly to: PersonId;
}
