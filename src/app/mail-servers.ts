import type { OutgoingMail } from "#core/mail/dispatch.ts";
import type { InboxPosition, MailAccount } from "#core/mail/mail-account.ts";
import type { MailProblem } from "#core/mail/mail-problem.ts";
import type { Result } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";

/** What a mail server did with a letter. */
export type Delivered =
	/** It is the server's now. */
	| {
			readonly kind: "accepted";
			/** The Message-ID the server gave it instead of ours, where it says so; without angle brackets. */
			readonly serverMessageId: string | null;
			readonly refusedAddresses: readonly string[];
	  }
	/** It surely did not take it. */
	| { readonly kind: "not-accepted"; readonly problem: MailProblem }
	/** The message went out whole, and no answer came. */
	| { readonly kind: "unseen"; readonly problem: MailProblem };

/** An account with its secret in the open: it lives as long as one connection. */
export interface OpenMailAccount extends Omit<MailAccount, "sealedSecret"> {
	readonly secret: string;
}

/** What came into the inbox, as the server has it. */
export interface ArrivedMail {
	readonly uid: number;
	/** RFC 822, at most the bytes asked for; a longer one is cut. */
	readonly raw: Uint8Array;
	readonly isCut: boolean;
}

/** The headers by which it is decided whether a message is looked at at all. */
export interface ArrivedHead {
	readonly uid: number;
	readonly fromAddress: string;
	/** Message-IDs it answers, without angle brackets. */
	readonly references: readonly string[];
	readonly isReport: boolean;
}

/** The user's own mail servers. Nothing here throws for what a server or a network does: that is a `MailProblem`. */
export interface MailServers {
	/**
	 * `beforeDot` is awaited before the end of the message leaves, without which no server takes it; where it throws, the
	 * server does not have it.
	 */
	deliver(
		account: OpenMailAccount,
		mail: OutgoingMail,
		date: Instant,
		beforeDot: () => Promise<void>,
	): Promise<Delivered>;
	/** Signs in to both servers and out again; `null`: all is well, or there is no such server. */
	tryOut(account: OpenMailAccount): Promise<{ readonly smtp: MailProblem | null; readonly imap: MailProblem | null }>;
	/** Whether the folder of sent mail has a message with one of these ids. */
	hasSent(account: OpenMailAccount, messageIds: readonly string[]): Promise<Result<boolean, MailProblem>>;
	/** Puts it into the folder of sent mail, unless it is there: servers of some providers do so by themselves. */
	fileSent(
		account: OpenMailAccount,
		mail: OutgoingMail,
		date: Instant,
		messageIds: readonly string[],
	): Promise<Result<"filed" | "was-there", MailProblem>>;
	/** Puts it among the drafts, to be finished in a mail program. */
	saveDraft(account: OpenMailAccount, mail: OutgoingMail, date: Instant): Promise<MailProblem | null>;
	/**
	 * What came in after `account.inbox`, oldest first, and how far it was read; the first look only takes the position.
	 * Of each message `wants` is asked with its headers, and only wanted ones are fetched.
	 */
	arrived(
		account: OpenMailAccount,
		wants: (head: ArrivedHead) => boolean,
		mostBytes: number,
	): Promise<Result<{ readonly mail: readonly ArrivedMail[]; readonly inbox: InboxPosition }, MailProblem>>;
}
