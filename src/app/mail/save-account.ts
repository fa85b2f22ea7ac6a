import * as z from "zod/mini";
import type { Dispatch } from "#core/mail/dispatch.ts";
import { isThisMachine, MAIL_SIGN_INS, type MailAccount } from "#core/mail/mail-account.ts";
import { guessServers } from "#core/mail/providers.ts";
import { ok } from "#core/result.ts";
import { email, filledLine, line, prose } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, refuseField, writing } from "../transaction.ts";
import { mailServer } from "./account-fields.ts";
import { accountView } from "./account-view.ts";
import { openDispatches } from "./open-dispatches.ts";

const isOpenLine = (server: MailAccount["imap"]): boolean =>
	server !== null && server.security === "none" && !isThisMachine(server.host);

/** Where letters have been read stays true for the same mailbox only. */
const isSameMailbox = (a: MailAccount, b: MailAccount): boolean =>
	a.user === b.user && a.imap?.host === b.imap?.host && a.imap?.port === b.imap?.port;

/** A frozen letter has the address in it, and goes through no server but the one it was meant for; a new password is fine. */
const isSameSender = (a: MailAccount, b: MailAccount): boolean =>
	a.address === b.address && a.user === b.user && a.smtp.host === b.smtp.host && a.imap?.host === b.imap?.host;

/** Whether a letter is still to leave, or to be looked for; one in doubt waits for the user alone. */
const isOnItsWay = ({ state }: Dispatch): boolean => state !== "unknown";

export const saveMailAccount = operation({
	name: "mail-account.save",
	summary: "Sets up the mail account letters leave through; the password is encrypted and never shown again.",
	effect: "write",
	method: "POST",
	path: "/mail-account",
	input: z.strictObject({
		address: email(),
		/** The name to sign in with; left out: the address. */
		user: z.optional(filledLine(254)),
		signIn: z._default(z.enum(MAIL_SIGN_INS), "password"),
		/** An app password, or an access token; left out: the one that is kept. */
		secret: z.optional(filledLine(8_000)),
		/** Left out: as is usual for the address. */
		smtp: z.optional(mailServer()),
		/** `null`: none; left out: as is usual for the address. */
		imap: z.optional(z.nullable(mailServer())),
		trustedCertificate: z._default(prose(20_000), ""),
		sentFolder: z._default(z.nullable(line(200)), null),
		draftsFolder: z._default(z.nullable(line(200)), null),
		noticesReplies: z._default(z.boolean(), false),
	}),
	refusals: ["password-needed", "encryption-needed", "letters-waiting"],
	run: async (context, { secret, user, smtp, imap, ...fields }) => {
		const { trustedCertificate } = fields;
		if (trustedCertificate.trim() !== "" && !/-----BEGIN CERTIFICATE-----/.test(trustedCertificate)) {
			const message = "is no certificate in PEM form; it begins with -----BEGIN CERTIFICATE-----";
			return refuseField("invalid-input", { path: "trustedCertificate", message });
		}
		// Sealed before the transaction begins: that may read a file.
		const sealed = secret === undefined ? null : await context.secrets.seal(secret);
		return writing(context, async (records) => {
			const kept = await records.get("mailAccount", context.actor.ownerId);
			const guess = guessServers(fields.address);
			const out = smtp ?? guess?.smtp;
			if (out === undefined) return refuseField("invalid-input", { path: "smtp", message: "is missing" });
			const account: MailAccount = {
				...fields,
				id: context.actor.ownerId,
				user: user ?? fields.address,
				smtp: out,
				imap: imap === undefined ? (guess?.imap ?? null) : imap,
				sealedSecret: sealed ?? kept?.sealedSecret ?? "",
				inbox: null,
			};
			if (account.sealedSecret === "") return refuse("password-needed");
			// A password may not wander to another server because a host was retyped.
			if (sealed === null && kept !== null && kept.smtp.host !== account.smtp.host) return refuse("password-needed");
			if (sealed === null && kept !== null && account.imap !== null && kept.imap?.host !== account.imap.host) {
				return refuse("password-needed");
			}
			if (isOpenLine(account.smtp) || isOpenLine(account.imap)) return refuse("encryption-needed");
			if (kept !== null && !isSameSender(kept, account) && (await openDispatches(records)).some(isOnItsWay)) {
				return refuse("letters-waiting");
			}
			const inbox = kept !== null && isSameMailbox(kept, account) ? kept.inbox : null;
			await records.put("mailAccount", { ...account, inbox }, context.clock.now());
			const saved = await records.get("mailAccount", context.actor.ownerId);
			return saved === null ? refuse("no-mail-account") : ok({ account: accountView(saved) });
		});
	},
});
