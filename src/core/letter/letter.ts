import type { InterviewId, LetterId, OpportunityId, PersonId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";

export const LETTER_KINDS = [
	"thank-you",
	"status-check",
	"correction",
	"closing-note",
	"address-request",
	"news",
	"competing-offer",
	"feedback-request",
	"thanks-after-no",
	"reference-heads-up",
	"reference-thanks",
	"withdrawal",
	"acceptance",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_LANGUAGES = ["en", "en-gb"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** A message to one person: draft, then sent; sent only when a mail server accepted it or the user says so. */
export interface Letter {
	readonly id: LetterId;
	readonly opportunityId: OpportunityId;
	readonly interviewId: InterviewId | null;
	/** The recipient; `null`: reception or "hiring team". */
	readonly personId: PersonId | null;
	/** A correction names the letter it corrects. */
	readonly correctsId: LetterId | null;
	readonly kind: LetterKind;
	readonly language: LetterLanguage;
	/** E-mail addresses as typed, separated by commas; empty while unknown. */
	readonly to: string;
	readonly subject: string;
	/** Plain text, lines separated by \n. */
	readonly body: string;
	readonly state: "draft" | "sent";
	readonly sentAt: Instant | null;
	/** Findings the user looked at and let stand, by their key. */
	readonly acceptedFindings: readonly string[];
}
