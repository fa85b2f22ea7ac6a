import type { MailServers } from "#app/mail-servers.ts";
import { arrived, fileSent, hasSent, saveDraft, tryImap } from "./imap-mailbox.ts";
import { deliverBySmtp, trySmtp } from "./smtp-delivery.ts";

/** The user's own servers over the network: SMTP to send, IMAP to file and to look. */
export const ownMailServers: MailServers = {
	deliver: deliverBySmtp,
	tryOut: async (account) => ({ smtp: await trySmtp(account), imap: await tryImap(account) }),
	hasSent,
	fileSent,
	saveDraft,
	arrived,
};
