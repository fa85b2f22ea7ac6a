import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { MailDraft } from "#app/ports.ts";
import { directionOf } from "#core/letter/text-direction.ts";
import type { OutgoingMail } from "#core/mail/dispatch.ts";
import { mailAddresses } from "#core/mail/mail-addresses.ts";
import type { Instant } from "#core/time/instant.ts";

/**
 * The message as it goes over the wire (RFC 5322): plain text and the same as plain HTML that knows its direction, ASCII
 * but for what stands before the @ of an address that is none (only servers with SMTPUTF8 take such a one), lines ended by
 * CRLF, beneath the conversation it continues. The same message and date always give the same bytes, at every try.
 */
export const mimeMessage = async (
	mail: Omit<MailDraft, "at">,
	date: Instant,
	headers: Readonly<Record<string, string>> = {},
): Promise<Buffer> => {
	const references = mail.references.map((id) => `<${id}>`);
	const composer = new MailComposer({
		...(mail.from === null ? {} : { from: mail.from }),
		to: mail.to,
		subject: mail.subject,
		text: mail.body,
		html: htmlOf(mail),
		textEncoding: encodingOf(mail.body),
		newline: "\r\n",
		date: new Date(date),
		messageId: `<${mail.messageId}>`,
		...(references.length === 0 ? {} : { inReplyTo: references.at(-1) ?? "", references }),
		headers: { "Content-Language": mail.language, ...headers },
		disableFileAccess: true,
		disableUrlAccess: true,
		// Named after the letter: by chance it would be another text every time.
		boundaryPrefix: `afterword-${mail.messageId.replace(/[^A-Za-z0-9]/g, "").slice(0, 40)}`,
		baseBoundary: "part",
	});
	return composer.compile().build();
};

/** The envelope: who bounces go to, and who the server delivers to. */
export const envelopeOf = (mail: OutgoingMail): { readonly from: string; readonly to: string[] } => ({
	from: mail.from.address,
	to: [...mailAddresses(mail.to)],
});

// Quoted-printable stays legible as it stands where most signs are ASCII; with more than one foreign sign in six it is the
// longer of the two, since each byte of a foreign sign, two to four of them, takes three.
const MOST_ESCAPED = 1 / 6;

const encodingOf = (body: string): "base64" | "quoted-printable" => {
	const foreign = [...body].filter((sign) => sign > "~").length;
	return foreign > body.length * MOST_ESCAPED ? "base64" : "quoted-printable";
};

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The text as paragraphs, each read the way it is written; no style, no picture, no link that was not typed. */
const htmlOf = ({ body, language }: Pick<OutgoingMail, "body" | "language">): string => {
	const direction = directionOf(body) ?? (language === "ar" ? "rtl" : "ltr");
	const paragraphs = body
		.replace(/\r\n?/g, "\n")
		.trim()
		.split(/\n{2,}/)
		.map((paragraph) => `<p dir="auto">${escaped(paragraph).replaceAll("\n", "<br>\n")}</p>`);
	return [
		`<!DOCTYPE html>\n<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"></head><body>`,
		...paragraphs,
		"</body></html>\n",
	].join("\n");
};
