import type { MailServer, MailSignIn } from "./mail-account.ts";

/** What a provider wants instead of the usual password. */
export type SecretKind = "app-password" | "usual-password" | "bridge-password";

export interface MailProvider {
	readonly name: string;
	readonly domains: readonly string[];
	readonly smtp: MailServer;
	readonly imap: MailServer;
	readonly secret: SecretKind;
	readonly signIn: MailSignIn;
}

const tls = (host: string, port: number): MailServer => ({ host, port, security: "tls" });
const starttls = (host: string, port: number): MailServer => ({ host, port, security: "starttls" });

const provider = (
	name: string,
	domains: string,
	smtp: MailServer,
	imap: MailServer,
	secret: SecretKind = "app-password",
): MailProvider => ({ name, domains: domains.split(" "), smtp, imap, secret, signIn: "password" });

/** The servers of large providers, as their help pages give them; every field can be changed in the form. */
const PROVIDERS: readonly MailProvider[] = [
	provider("Gmail", "gmail.com googlemail.com", tls("smtp.gmail.com", 465), tls("imap.gmail.com", 993)),
	provider(
		"Outlook.com",
		"outlook.com hotmail.com live.com msn.com outlook.de hotmail.co.uk hotmail.fr live.co.uk",
		starttls("smtp-mail.outlook.com", 587),
		tls("outlook.office365.com", 993),
	),
	provider(
		"Yahoo",
		"yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es ymail.com rocketmail.com",
		tls("smtp.mail.yahoo.com", 465),
		tls("imap.mail.yahoo.com", 993),
	),
	provider("iCloud", "icloud.com me.com mac.com", starttls("smtp.mail.me.com", 587), tls("imap.mail.me.com", 993)),
	provider(
		"Fastmail",
		"fastmail.com fastmail.fm sent.com",
		tls("smtp.fastmail.com", 465),
		tls("imap.fastmail.com", 993),
	),
	provider("GMX", "gmx.de gmx.net gmx.at gmx.ch", tls("mail.gmx.net", 465), tls("imap.gmx.net", 993), "usual-password"),
	provider("GMX", "gmx.com gmx.co.uk gmx.us", tls("mail.gmx.com", 465), tls("imap.gmx.com", 993), "usual-password"),
	provider("web.de", "web.de", starttls("smtp.web.de", 587), tls("imap.web.de", 993), "usual-password"),
	provider("T-Online", "t-online.de", tls("securesmtp.t-online.de", 465), tls("secureimap.t-online.de", 993)),
	provider("Orange", "orange.fr wanadoo.fr", tls("smtp.orange.fr", 465), tls("imap.orange.fr", 993), "usual-password"),
	provider("Zoho", "zoho.com zohomail.com", tls("smtp.zoho.com", 465), tls("imap.zoho.com", 993)),
	provider("Yandex", "yandex.com yandex.ru ya.ru", tls("smtp.yandex.com", 465), tls("imap.yandex.com", 993)),
	provider("mailbox.org", "mailbox.org", tls("smtp.mailbox.org", 465), tls("imap.mailbox.org", 993), "usual-password"),
	provider("Posteo", "posteo.de posteo.net posteo.org", tls("posteo.de", 465), tls("posteo.de", 993), "usual-password"),
	provider("AOL", "aol.com aim.com", tls("smtp.aol.com", 465), tls("imap.aol.com", 993)),
	provider(
		"Proton Mail, through its Bridge on this computer",
		"proton.me protonmail.com pm.me",
		{ host: "127.0.0.1", port: 1025, security: "starttls" },
		{ host: "127.0.0.1", port: 1143, security: "starttls" },
		"bridge-password",
	),
];

/**
 * The servers to begin with for an address: a known provider's, else those that most mail hosts use; `null` for what is no
 * address. A guess for the form, never used unseen.
 */
export const guessServers = (
	address: string,
): { readonly provider: MailProvider | null; readonly smtp: MailServer; readonly imap: MailServer } | null => {
	const domain = address.trim().toLowerCase().split("@")[1] ?? "";
	if (domain === "") return null;
	const known = PROVIDERS.find(({ domains }) => domains.includes(domain)) ?? null;
	if (known !== null) return { provider: known, smtp: known.smtp, imap: known.imap };
	return { provider: null, smtp: tls(`smtp.${domain}`, 465), imap: tls(`imap.${domain}`, 993) };
};
