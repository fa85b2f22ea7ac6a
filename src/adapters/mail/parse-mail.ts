import { createHash } from "node:crypto";
import { TextDecoder } from "node:util";
import PostalMime, { type Attachment, type Email, type Mailbox } from "postal-mime";
import type { UnreadableMail } from "#app/ports.ts";
import type { HeaderFacts, InboundMail, MailAddress } from "#core/reply/inbound-mail.ts";
import { err, ok, type Result } from "#core/result.ts";
import { type Instant, parseInstant } from "#core/time/instant.ts";
import { withCharsetMended } from "./parse-mail-charset.ts";
import { textOfHtml } from "./parse-mail-html.ts";
import { invitationsOf } from "./parse-mail-invitation.ts";
import { deliveryReportOf, type MailPart } from "./parse-mail-report.ts";

/** Nothing beyond this is looked at: a message's words stand at its beginning, what follows is attached files. */
const MOST_BYTES = 1_000_000;
const LONGEST_TEXT = 100_000;
const LONGEST_LINE = 500;
const MOST_ADDRESSES = 50;
const MOST_ANSWERED = 30;

const UNSTORABLE = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line that can be kept and shown: no controls, and no marks that turn the direction of what stands around it. */
const line = (text: string | undefined): string =>
	(text ?? "").replace(UNSTORABLE, "").replace(/\s+/g, " ").trim().slice(0, LONGEST_LINE).toWellFormed();

const prose = (text: string): string =>
	text
		.replace(/\r\n?/g, "\n")
		.replace(UNSTORABLE, "")
		.replace(/\u00a0/g, " ")
		.slice(0, LONGEST_TEXT)
		.toWellFormed();

const idsIn = (text: string | undefined): readonly string[] =>
	[...(text ?? "").slice(0, 20_000).matchAll(/<([^<>\s]{3,250})>/g)].map(([, id = ""]) => id);

const addressOf = (mailbox: Mailbox): MailAddress[] => {
	const address = line(mailbox.address).toLowerCase();
	return address.includes("@") && address.length <= 254 ? [{ name: line(mailbox.name), address }] : [];
};

const addressesOf = (list: Email["to"]): readonly MailAddress[] =>
	(list ?? [])
		.slice(0, MOST_ADDRESSES)
		.flatMap((each) => ("group" in each && each.group !== undefined ? each.group : [each as Mailbox]))
		.flatMap(addressOf);

const momentOf = (text: string | undefined): Instant | null => {
	const moment = new Date(text ?? "");
	return Number.isNaN(moment.getTime()) ? null : parseInstant(moment.toISOString());
};

const headerOf = (mail: Email, name: string): string | null => {
	const found = mail.headers.find(({ key }) => key === name);
	return found === undefined ? null : line(found.value);
};

/** The first word of a field that may carry a comment or parameters. */
const tokenOf = (value: string | null): string | null => {
	const token = /^[\w-]+/.exec(value ?? "")?.[0];
	return token === undefined ? null : token.toLowerCase();
};

const factsOf = (mail: Email): HeaderFacts => {
	const has = (...names: readonly string[]) => names.some((name) => headerOf(mail, name) !== null);
	const type = headerOf(mail, "content-type") ?? "";
	return {
		autoSubmitted: tokenOf(headerOf(mail, "auto-submitted")),
		precedence: tokenOf(headerOf(mail, "precedence")),
		saysAutoReply: has("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-vacation"),
		isFromList: has("list-id", "list-post"),
		hasUnsubscribe: has("list-unsubscribe"),
		hasEmptyReturnPath: headerOf(mail, "return-path") === "<>",
		failedRecipients: (headerOf(mail, "x-failed-recipients") ?? "")
			.split(",")
			.map((each) => each.trim().toLowerCase())
			.filter((each) => each.includes("@"))
			.slice(0, MOST_ADDRESSES),
		isReadReceipt: /disposition-notification/i.test(type),
	};
};

/** A UUID (version 8, RFC 9562) made from what tells this message from all others. */
const keyOf = (bytes: Uint8Array | string): string => {
	const hex = createHash("sha256").update(bytes).digest("hex");
	const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const partOf = ({ mimeType, content }: Attachment): MailPart => {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
	return { type: mimeType.toLowerCase(), text: new TextDecoder().decode(bytes.subarray(0, LONGEST_TEXT)) };
};

const read = async (raw: Uint8Array): Promise<Email> =>
	PostalMime.parse(raw, {
		forceRfc822Attachments: true,
		maxNestingDepth: 30,
		maxHeadersSize: 200_000,
		attachmentEncoding: "arraybuffer",
	});

/**
 * Reads a raw message (RFC 5322). It never throws for what stands in one: what cannot be read says why. Of a large message
 * only the first megabyte is read, so its words are there and its attached files are not.
 */
export const parseMail = async (whole: Uint8Array): Promise<Result<InboundMail, UnreadableMail>> => {
	const raw = whole.subarray(0, MOST_BYTES);
	if (raw.every((byte) => byte <= 32)) return err("empty");
	let mail: Email;
	try {
		mail = await withCharsetMended(raw, read);
	} catch {
		// The library refuses nesting and headers beyond its limits, and says so by throwing.
		return err("too-tangled");
	}
	if (!mail.headers.some(({ key }) => ["from", "to", "subject", "date", "message-id", "received"].includes(key)))
		return err("not-a-message");
	const parts = mail.attachments
		.slice(0, 100)
		.filter(({ mimeType }) => /^(?:text|message)\//i.test(mimeType))
		.map(partOf);
	const messageId = idsIn(mail.messageId)[0] ?? null;
	const ownText = prose(mail.text ?? "");
	const htmlText = mail.html === undefined ? "" : prose(textOfHtml(mail.html, LONGEST_TEXT));
	return ok({
		key: keyOf(messageId ?? raw),
		messageId,
		answers: [...new Set([...idsIn(mail.inReplyTo), ...idsIn(mail.references).toReversed()])].slice(0, MOST_ANSWERED),
		from: addressesOf(mail.from === undefined ? [] : [mail.from])[0] ?? null,
		to: [...addressesOf(mail.to), ...addressesOf(mail.cc)],
		subject: line(mail.subject),
		sentAt: momentOf(mail.date),
		// The library makes text of HTML too; ours marks what is quoted.
		text: hasPlainPart(raw) || htmlText === "" ? ownText : htmlText,
		facts: factsOf(mail),
		report: deliveryReportOf(parts),
		invitations: invitationsOf(parts),
	});
};

const hasPlainPart = (raw: Uint8Array): boolean =>
	!/^content-type:\s*text\/html/im.test(Buffer.from(raw.subarray(0, 200_000)).toString("latin1")) ||
	/^content-type:\s*text\/plain/im.test(Buffer.from(raw.subarray(0, 200_000)).toString("latin1"));
