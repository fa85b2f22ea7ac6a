/** What can stand between a letter and its reader. */
export const MAIL_PROBLEMS = [
	// The way to the server.
	"host-not-found",
	"cannot-connect",
	"connection-lost",
	"no-encryption",
	"certificate-expired",
	"certificate-untrusted",
	"certificate-of-another-host",
	"not-a-mail-server",
	// Who the user is to it.
	"wrong-password",
	"sign-in-not-offered",
	"secret-lost",
	// What it says to the letter.
	"recipient-refused",
	"sender-refused",
	"mailbox-full",
	"too-large",
	"try-later",
	"refused",
	// What it is.
	"unwritable",
	// What became of it.
	"given-up",
	"not-delivered",
	"folder-missing",
] as const;
export type MailProblemCode = (typeof MAIL_PROBLEMS)[number];

export interface MailProblem {
	readonly code: MailProblemCode;
	/** The server's own words, one line, at most 300 characters; empty where it said nothing. */
	readonly answer: string;
	/** The address it is about; `null`: about none in particular. */
	readonly address: string | null;
}

/** Problems that may be gone at the next try; every other one needs the user first. */
const PASSING: ReadonlySet<MailProblemCode> = new Set([
	"host-not-found",
	"cannot-connect",
	"connection-lost",
	"try-later",
	"mailbox-full",
]);

/** True where trying again by itself makes sense. A full mailbox is emptied one day, and servers say so with a 4xx. */
export const isPassing = ({ code }: MailProblem): boolean => PASSING.has(code);
