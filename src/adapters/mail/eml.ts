import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { directionOf } from "#core/letter/text-direction.ts";
import type { Instant } from "#core/time/instant.ts";

/** A letter on its way into a mail program. */
export interface MailDraft {
	/** `null` while the user has given no address; the mail program then fills in its own. */
	readonly from: { readonly name: string; readonly address: string } | null;
	/** As in the letter: addresses separated by commas. */
	readonly to: string;
	readonly subject: string;
	readonly body: string;
	readonly at: Instant;
	/** Without angle brackets. */
	readonly messageId: string;
	/** The mail this one answers, and all before it, oldest first; without angle brackets. */
	readonly inReplyTo?: string;
	readonly references?: readonly string[];
}

/**
 * The letter as an `.eml` file: plain text and the same as plain HTML that knows its direction, pure ASCII on the wire,
 * lines ended by CRLF. `X-Unsent` makes mail programs that know it open the file as a draft. The same draft always gives
 * the same text.
 */
export const emlOf = async (draft: MailDraft): Promise<string> => {
	const composer = new MailComposer({
		...(draft.from === null ? {} : { from: draft.from }),
		to: draft.to,
		subject: draft.subject,
		text: draft.body,
		html: htmlOf(draft.body),
		textEncoding: encodingOf(draft.body),
		// Named after the letter: by chance it would be another text every time.
		boundaryPrefix: `afterword-${draft.messageId.replace(/[^A-Za-z0-9]/g, "").slice(0, 40)}`,
		baseBoundary: "part",
		...(draft.inReplyTo === undefined ? {} : { inReplyTo: `<${draft.inReplyTo}>` }),
		...(draft.references === undefined ? {} : { references: draft.references.map((id) => `<${id}>`) }),
		newline: "\r\n",
		date: new Date(draft.at),
		messageId: `<${draft.messageId}>`,
		headers: { "X-Unsent": "1" },
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return (await composer.compile().build()).toString("latin1");
};

// Quoted-printable writes three signs for each byte that is no ASCII: past a sixth of the text base64 is shorter.
const MOST_ESCAPED = 1 / 6;

const encodingOf = (body: string): "base64" | "quoted-printable" => {
	const foreign = [...body].filter((sign) => sign > "~").length;
	return foreign > body.length * MOST_ESCAPED ? "base64" : "quoted-printable";
};

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The text as paragraphs, each read the way it is written; no style, no picture, no link that was not typed. */
const htmlOf = (body: string): string => {
	const direction = directionOf(body) ?? "ltr";
	const paragraphs = body
		.replace(/\r\n?/g, "\n")
		.trim()
		.split(/\n{2,}/)
		.map((paragraph) => `<p dir="auto">${escaped(paragraph).replaceAll("\n", "<br>\n")}</p>`);
	const lang = direction === "rtl" ? ' lang="ar"' : "";
	return [
		`<!DOCTYPE html>\n<html dir="${direction}"${lang}><head><meta charset="utf-8"></head><body>`,
		...paragraphs,
		"</body></html>\n",
	].join("\n");
};
