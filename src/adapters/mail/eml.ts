import MailComposer from "nodemailer/lib/mail-composer/index.js";
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
}

/**
 * The letter as an `.eml` file: plain text, pure ASCII on the wire, lines ended by CRLF. `X-Unsent` makes mail programs
 * that know it open the file as a draft. The same draft always gives the same text.
 */
export const emlOf = async (draft: MailDraft): Promise<string> => {
	const composer = new MailComposer({
		...(draft.from === null ? {} : { from: draft.from }),
		to: draft.to,
		subject: draft.subject,
		text: draft.body,
		textEncoding: "quoted-printable",
		newline: "\r\n",
		date: new Date(draft.at),
		messageId: `<${draft.messageId}>`,
		headers: { "X-Unsent": "1" },
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return (await composer.compile().build()).toString("latin1");
};
