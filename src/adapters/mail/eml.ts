import type { MailDraft } from "#app/ports.ts";
import { mimeMessage } from "./mime-message.ts";

/**
 * The letter as an `.eml` file. `X-Unsent` makes mail programs that know it open the file as a draft. The same draft always
 * gives the same text.
 */
export const emlOf = async ({ at, ...mail }: MailDraft): Promise<string> =>
	(await mimeMessage(mail, at, { "X-Unsent": "1" })).toString("utf8");
