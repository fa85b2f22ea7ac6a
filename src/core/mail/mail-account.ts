import type { OwnerId } from "../ids.ts";

/** `tls`: encrypted from the first byte; `starttls`: upgraded before anything is said; `none`: this machine alone. */
export const MAIL_SECURITIES = ["tls", "starttls", "none"] as const;
export type MailSecurity = (typeof MAIL_SECURITIES)[number];

export interface MailServer {
	readonly host: string;
	/** 1 to 65535. */
	readonly port: number;
	readonly security: MailSecurity;
}

/** How the user proves who they are: an app password, or an OAuth access token they pasted. */
export const MAIL_SIGN_INS = ["password", "oauth-token"] as const;
export type MailSignIn = (typeof MAIL_SIGN_INS)[number];

/** How far the inbox was read: positions of IMAP, which start again when the server says so. */
export interface InboxPosition {
	/** A number as text: IMAP has no upper bound that a double would keep. */
	readonly uidValidity: string;
	/** The last one read. */
	readonly uid: number;
}

/** The user's own mail account: letters leave through it, and answers may be noticed in it. */
export interface MailAccount {
	/** The owner's id: one account each. */
	readonly id: OwnerId;
	readonly address: string;
	readonly user: string;
	readonly signIn: MailSignIn;
	/** Sealed with this installation's key; never shown, never in a log. */
	readonly sealedSecret: string;
	readonly smtp: MailServer;
	/** `null`: letters are sent and not filed, and no answer is noticed. */
	readonly imap: MailServer | null;
	/** A certificate (PEM) the user trusts besides the usual ones, for a server of their own; empty: none. */
	readonly trustedCertificate: string;
	/** The folder for sent letters; `null`: the one the server names so. */
	readonly sentFolder: string | null;
	readonly draftsFolder: string | null;
	/** Whether answers in the inbox are looked for; off until the user says so. */
	readonly noticesReplies: boolean;
	/** `null`: nothing was read yet; the first look begins with what comes after it. */
	readonly inbox: InboxPosition | null;
}

/** Hosts that are this machine, for which a connection needs no encryption. */
export const isThisMachine = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
