import type { DispatchId, LetterId, OpportunityId, PersonId, TouchId } from "../ids.ts";
import type { LetterLanguage } from "../letter/letter.ts";
import type { Instant } from "../time/instant.ts";
import type { MailProblem } from "./mail-problem.ts";

/** The message as it leaves, frozen when the user said "send". */
export interface OutgoingMail {
	readonly from: { readonly name: string; readonly address: string };
	/** E-mail addresses separated by commas, as in the letter. */
	readonly to: string;
	readonly subject: string;
	/** Plain text, lines separated by \n. */
	readonly body: string;
	readonly language: LetterLanguage;
	/** Without angle brackets; the same for every try. */
	readonly messageId: string;
	/** Message-IDs of the conversation it continues, oldest first, without angle brackets. */
	readonly references: readonly string[];
}

/**
 * - `waiting`: to be handed over at `dueAt`; until then it can be taken back.
 * - `sending`: one process has it, and the server does not: it takes nothing whose end it has not seen.
 * - `handed-over`: the whole message went out, and the server's answer has not been seen.
 * - `unknown`: whether the server took it cannot be found out; only the user can say.
 * - `sent`: the server took it.
 * - `failed`: the server will not take it as it is; the letter is a draft again.
 * - `taken-back`: the user undid it in time.
 */
export const DISPATCH_STATES = [
	"waiting",
	"sending",
	"handed-over",
	"unknown",
	"sent",
	"failed",
	"taken-back",
] as const;
export type DispatchState = (typeof DISPATCH_STATES)[number];

/** Whether the sent letter lies in the user's own folder of sent mail. */
export type Filing = "not-wanted" | "to-do" | "done" | "given-up";

/** One letter on its way out: kept before anything is sent, so that no crash sends it twice or loses it. */
export interface Dispatch {
	readonly id: DispatchId;
	readonly letterId: LetterId;
	readonly opportunityId: OpportunityId;
	readonly personId: PersonId | null;
	/** The contact that goes into the ledger once it is sent. */
	readonly touchId: TouchId;
	readonly mail: OutgoingMail;
	readonly state: DispatchState;
	/** When the user wants it to leave; the date the message carries. */
	readonly sendAt: Instant;
	/** When something is to be done about it next: hand it over, look after a lost process, file it; `null`: nothing. */
	readonly dueAt: Instant | null;
	/** How often it was tried. */
	readonly tries: number;
	/** How often the folder of sent mail was searched for it, or it was to be filed there. */
	readonly looks: number;
	readonly filing: Filing;
	/** When the message itself went out, whatever came of it; `null`: it has not. */
	readonly handedOverAt: Instant | null;
	readonly sentAt: Instant | null;
	/** The last thing that went wrong; `null`: nothing yet. */
	readonly problem: MailProblem | null;
	/** Addresses the server did not take although it took the letter. */
	readonly refusedAddresses: readonly string[];
	/** The Message-ID that the server gave it instead, where it says so; replies name that one. */
	readonly serverMessageId: string | null;
}

/** What the letter itself says of its way out, so that no list has to look the dispatch up. */
export interface LetterDelivery {
	readonly dispatchId: DispatchId;
	/** When it leaves, or is tried again; `null`: it is not waiting. */
	readonly dueAt: Instant | null;
	readonly problem: MailProblem | null;
}

/** Seconds in which "send" can be undone. */
export const UNDO_SECONDS = 10;
