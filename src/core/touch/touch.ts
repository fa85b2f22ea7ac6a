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
	"deadline-request",
	"reply",
	"acceptance",
	"decline",
	"withdrawal",
	"feedback-request",
	"thanks-after-no",
	"reference-request",
	"reference-heads-up",
	"reference-thanks",
	"other",
] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];

/** Contacts with referees: they go to no company, so no limit of a company counts them. */
export const REFEREE_KINDS: ReadonlySet<TouchKind> = new Set([
	"reference-request",
	"reference-heads-up",
	"reference-thanks",
]);

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
