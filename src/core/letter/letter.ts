import type { ClippingId, InterviewId, LetterId, OfferId, OpportunityId, PersonId, TemplateId } from "../ids.ts";
import type { LetterDelivery } from "../mail/dispatch.ts";
import type { Instant } from "../time/instant.ts";

export const LETTER_KINDS = [
	"thank-you",
	"status-check",
	"correction",
	"closing-note",
	"address-request",
	"news",
	"competing-offer",
	"deadline-request",
	"decline",
	"feedback-request",
	"thanks-after-no",
	"reference-request",
	"reference-heads-up",
	"reference-thanks",
	"withdrawal",
	"acceptance",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_LANGUAGES = ["en", "en-gb", "ar", "fr", "de", "es"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** Languages in which a letter is composed whole; in the others the text between greeting and closing is the user's own. */
export const COMPOSED_LANGUAGES: ReadonlySet<LetterLanguage> = new Set<LetterLanguage>(["en", "en-gb", "ar"]);

export const LETTER_STATES = ["draft", "queued", "unknown", "sent"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Characters of a text: ten pages. A longer one is no letter, and every check reads the whole of it. */
export const LONGEST_BODY = 20_000;

export const LETTER_LENGTHS = ["short", "usual", "fuller"] as const;
/** How much of what may be said a draft says. */
export type LetterLength = (typeof LETTER_LENGTHS)[number];

/** A message to one person: draft, then sent; sent only when a mail server accepted it or the user says so. */
export interface Letter {
	readonly id: LetterId;
	readonly opportunityId: OpportunityId;
	readonly interviewId: InterviewId | null;
	/** The recipient; `null`: reception or "hiring team". */
	readonly personId: PersonId | null;
	/** A correction names the letter it corrects. */
	readonly correctsId: LetterId | null;
	/** The news that a letter of news passes on. */
	readonly clippingId: ClippingId | null;
	/** The offer a letter speaks of: another company's in a letter about a competing one, else this company's own. */
	readonly offerId: OfferId | null;
	/** The template it was filled from: its text is the user's own from the start. Letters of older versions name none. */
	readonly templateId?: TemplateId | null;
	/** The mark of the text that Afterword wrote last (`markOfDraft`); left out by older versions. */
	readonly draftedAs?: string;
	readonly kind: LetterKind;
	readonly language: LetterLanguage;
	/** Letters kept by older versions name none: they are "usual". */
	readonly length?: LetterLength;
	/** E-mail addresses as typed, separated by commas; empty while unknown. */
	readonly to: string;
	readonly subject: string;
	/** Plain text, lines separated by \n. */
	readonly body: string;
	/**
	 * `queued`: on its way out, and not to be changed; `unknown`: handed to a server whose answer was never seen, so that
	 * only the user can say whether it left.
	 */
	readonly state: LetterState;
	readonly sentAt: Instant | null;
	/** How it fares on its way through the user's mail server; `null`: it was never sent from here. */
	readonly delivery: LetterDelivery | null;
	/** Findings the user looked at and let stand, by their key. */
	readonly acceptedFindings: readonly string[];
}

/** Letters to a referee: they go to no company. */
export const REFERENCE_LETTERS: ReadonlySet<LetterKind> = new Set<LetterKind>([
	"reference-request",
	"reference-heads-up",
	"reference-thanks",
]);

/** Kinds that say the same at every length: nothing in them can be left out, and nothing added. */
export const ONE_LENGTH_LETTERS: ReadonlySet<LetterKind> = new Set<LetterKind>([
	"correction",
	"address-request",
	"news",
]);
