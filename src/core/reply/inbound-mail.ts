import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { WallTime } from "../time/wall-time.ts";
import type { ZoneId } from "../time/zone.ts";

export interface MailAddress {
	/** As shown; empty where none is given. */
	readonly name: string;
	/** Lower case. */
	readonly address: string;
}

/** What header fields say of how a message came about. */
export interface HeaderFacts {
	/** `auto-replied`, `auto-generated`, …, lower case; `null`: not said. */
	readonly autoSubmitted: string | null;
	/** `bulk`, `list`, `junk`, `auto_reply`, lower case. */
	readonly precedence: string | null;
	/** One of the older headers that automatic answers carry. */
	readonly saysAutoReply: boolean;
	readonly isFromList: boolean;
	readonly hasUnsubscribe: boolean;
	/** The envelope had no sender, as with bounces. */
	readonly hasEmptyReturnPath: boolean;
	/** Addresses of Exim's `X-Failed-Recipients`. */
	readonly failedRecipients: readonly string[];
	/** The message says that a message was read. */
	readonly isReadReceipt: boolean;
}

/** What a mail server reports of the delivery to one address (RFC 3464). */
export interface RecipientReport {
	readonly address: string;
	/** `failed`, `delayed`, `delivered`, `relayed`, `expanded`. */
	readonly action: string;
	/** `5.1.1`; `null`: none given. */
	readonly status: string | null;
	readonly diagnostic: string;
}

export interface DeliveryReport {
	readonly recipients: readonly RecipientReport[];
	/** The message that it is about; `null`: it does not say. */
	readonly originalMessageId: string | null;
}

/** When an invitation takes place: a moment, a time on a clock whose zone nobody named, or a whole day. */
export type InvitedTime =
	| { readonly kind: "moment"; readonly at: Instant; readonly zone: ZoneId | null }
	| { readonly kind: "wall"; readonly on: CalendarDate; readonly time: WallTime }
	| { readonly kind: "day"; readonly on: CalendarDate };

/** One event of a calendar part. */
export interface Invitation {
	readonly uid: string;
	readonly sequence: number;
	readonly method: "request" | "cancel" | "other";
	readonly title: string;
	readonly starts: InvitedTime;
	/** `null`: it does not say. */
	readonly ends: InvitedTime | null;
	readonly place: string | null;
	readonly isRecurring: boolean;
}

/** A message that came, read. Everything in it was written by others: it is shown and weighed, never obeyed. */
export interface InboundMail {
	/** The same for the same message: a UUID made from its Message-ID, or from its bytes where it has none. */
	readonly key: string;
	/** Without angle brackets, like all of these. */
	readonly messageId: string | null;
	/** What it answers, the nearest first. */
	readonly answers: readonly string[];
	readonly from: MailAddress | null;
	readonly to: readonly MailAddress[];
	readonly subject: string;
	/** By its own clock. */
	readonly sentAt: Instant | null;
	/** Plain text with all that was quoted, lines separated by \n. */
	readonly text: string;
	readonly facts: HeaderFacts;
	readonly report: DeliveryReport | null;
	readonly invitations: readonly Invitation[];
}
