import type { MailAccount } from "#core/mail/mail-account.ts";
import type { Stored } from "../ports.ts";

/** What may be shown of an account: everything but its secret. */
export const accountView = ({ sealedSecret, createdAt, archivedAt, inbox, ...account }: Stored<MailAccount>) => ({
	...account,
	/** Whether an inbox has been read at all. */
	hasRead: inbox !== null,
});
