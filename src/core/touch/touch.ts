import type { CompanyId, InterviewId, LetterId, OpportunityId, PersonId, TouchId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";

export const CHANNELS = ["email", "phone", "video", "in-person", "post", "text", "social", "portal"] as const;
export type Channel = (typeof CHANNELS)[number];

export const TOUCH_KINDS = [
	"thank-you",
	"status-check",
	"closing-note",
	"correction",
	"news",
	"competing-offer",
	"reply",
	"acceptance",
	"withdrawal",
	"feedback-request",
	"other",
] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];

/** One contact in either direction. The ledger of touches drives every limit; an inbound one resets them. */
export interface Touch {
	readonly id: TouchId;
	readonly opportunityId: OpportunityId;
	readonly companyId: CompanyId;
	readonly interviewId: InterviewId | null;
	readonly personId: PersonId | null;
	readonly letterId: LetterId | null;
	readonly direction: "inbound" | "outbound";
	readonly channel: Channel;
	readonly kind: TouchKind;
	readonly at: Instant;
	/** True when the user wrote although the plan said hold. Kept without comment. */
	readonly wasAgainstAdvice: boolean;
	readonly note: string;
}
