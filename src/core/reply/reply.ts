import type { InterviewId, LetterId, OpportunityId, PersonId, PromiseId, ReplyId, TouchId } from "../ids.ts";
import type { OutcomeResult } from "../outcome/outcome.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { ZoneId } from "../time/zone.ts";
import type { BounceReason } from "./bounce-reason.ts";
import type { MailClass } from "./classify.ts";
import type { InboundMail, MailAddress } from "./inbound-mail.ts";
import type { MatchReason } from "./match.ts";

/** Which event of which calendar a proposal is about. */
export interface EventSource {
	readonly uid: string;
	readonly sequence: number;
}

export interface ProposedTimes {
	readonly startsAt: Instant;
	/** `null`: the invitation does not say. */
	readonly endedAt: Instant | null;
	readonly zone: ZoneId;
	readonly place: string | null;
	readonly title: string;
}

export type Proposed =
	/** `promiseId`: the open promise that moves; `null`: a new one. */
	| { readonly kind: "promise"; readonly byOn: CalendarDate; readonly promiseId: PromiseId | null }
	| {
			readonly kind: "interview-added";
			readonly interviewId: InterviewId | null;
			readonly source: EventSource;
			readonly times: ProposedTimes;
	  }
	| {
			readonly kind: "interview-moved";
			readonly interviewId: InterviewId;
			readonly source: EventSource;
			readonly times: ProposedTimes;
	  }
	| { readonly kind: "interview-cancelled"; readonly interviewId: InterviewId; readonly source: EventSource }
	| { readonly kind: "outcome"; readonly result: Extract<OutcomeResult, "rejected" | "offer" | "advanced"> };

/** Something that a message may mean, for the user to say yes or no to; nothing is changed before. */
export interface Proposal {
	/** Names it within its message. */
	readonly key: string;
	/** `overtaken`: a later message says the same thing anew, and is asked about instead. */
	readonly state: "proposed" | "accepted" | "dismissed" | "overtaken";
	/** The words it comes from, as they stand in the message. */
	readonly words: string;
	readonly what: Proposed;
}

/** A message that was noticed. The message itself is not kept, but for who, when and a few lines. */
export interface Reply {
	/** Made from the Message-ID: the same message taken twice is one. */
	readonly id: ReplyId;
	readonly kind: MailClass["kind"];
	/** Without angle brackets, for the letter that goes on with the conversation; absent: it has none that can be named. */
	readonly messageId?: string;
	readonly from: MailAddress | null;
	readonly subject: string;
	/** The beginning of what they wrote. */
	readonly excerpt: string;
	readonly at: Instant;
	/** `null`: not known which; `candidates` then says which it may be. */
	readonly opportunityId: OpportunityId | null;
	readonly candidates: readonly OpportunityId[];
	readonly personId: PersonId | null;
	/** The letter it answers, or could not be delivered. */
	readonly letterId: LetterId | null;
	/** The contact it left in the ledger; `null`: it is none. */
	readonly touchId: TouchId | null;
	readonly because: MatchReason;
	readonly bounce: {
		readonly recipient: string | null;
		readonly isFinal: boolean;
		readonly reason: BounceReason;
	} | null;
	readonly proposals: readonly Proposal[];
	/** While the opportunity is not chosen: what is to be weighed once it is. */
	readonly unread: Pick<InboundMail, "text" | "invitations"> | null;
}

/** True while the user has something to say to it. */
export const isOpen = (reply: Pick<Reply, "unread" | "proposals">): boolean =>
	reply.unread !== null || reply.proposals.some(({ state }) => state === "proposed");
