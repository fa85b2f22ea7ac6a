import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { OutgoingMail } from "#core/mail/dispatch.ts";
import { mailAddresses } from "#core/mail/mail-addresses.ts";
import type { Instant } from "#core/time/instant.ts";

const RIGHT_TO_LEFT = new Set(["ar"]);

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The plain text once more, so that programs which show HTML show paragraphs, and the direction of the script. */
const htmlOf = ({ body, language }: OutgoingMail): string => {
	const direction = RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
	const paragraphs = body
		.trim()
		.split(/\n{2,}/)
		.map((paragraph) => `<p dir="auto">${escaped(paragraph).replace(/\n/g, "<br>\n")}</p>`)
		.join("\n");
	return `<!DOCTYPE html>\n<html lang="${language}" dir="${direction}">\n<body>\n${paragraphs}\n</body>\n</html>\n`;
};

/** Quoted-printable would triple a text of another script. */
const encodingOf = (text: string): "quoted-printable" | "base64" => {
	let others = 0;
	for (const character of text) if ((character.codePointAt(0) ?? 0) > 0x7f) others += 1;
	return others * 3 > text.length ? "base64" : "quoted-printable";
};

/** The message as it goes to a server: pure ASCII on the wire, the same bytes at every try. */
export const outgoingMessage = async (mail: OutgoingMail, date: Instant): Promise<Buffer> => {
	const references = mail.references.map((id) => `<${id}>`);
	const composer = new MailComposer({
		from: mail.from,
		to: mail.to,
		subject: mail.subject,
		text: mail.body,
		html: htmlOf(mail),
		textEncoding: encodingOf(mail.body),
		newline: "\r\n",
		date: new Date(date),
		messageId: `<${mail.messageId}>`,
		...(references.length === 0 ? {} : { inReplyTo: references.at(-1) ?? "", references }),
		headers: { "Content-Language": mail.language },
		disableFileAccess: true,
		disableUrlAccess: true,
		boundaryPrefix: "--_afterword",
		baseBoundary: mail.messageId.split("@")[0] ?? "",
	});
	return composer.compile().build();
};

/** The envelope: who bounces go to, and who the server delivers to. */
export const envelopeOf = (mail: OutgoingMail): { readonly from: string; readonly to: string[] } => ({
	from: mail.from.address,
	to: [...mailAddresses(mail.to)],
});
