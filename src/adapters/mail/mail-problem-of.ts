import type { MailProblem, MailProblemCode } from "#core/mail/mail-problem.ts";

/** What the libraries hang on their errors. */
interface MailError {
	readonly code?: string;
	/** What the socket said, where the library put its own code in front. */
	readonly originalCode?: string;
	readonly cause?: unknown;
	readonly response?: string;
	readonly responseCode?: number;
	readonly command?: string;
	readonly recipient?: string;
	readonly message?: string;
	readonly authenticationFailed?: boolean;
	/** `NO` and `BAD` of a mailbox server, which answered and will not; `BYE`: it hung up. */
	readonly responseStatus?: string;
	/** Of a mailbox server, without brackets: `OVERQUOTA`. */
	readonly serverResponseCode?: string;
	readonly responseText?: string;
	readonly rejectedErrors?: readonly MailError[];
}

const BY_NODE: Readonly<Record<string, MailProblemCode>> = {
	ENOTFOUND: "host-not-found",
	EAI_AGAIN: "host-not-found",
	EDNS: "host-not-found",
	ECONNREFUSED: "cannot-connect",
	EHOSTUNREACH: "cannot-connect",
	ENETUNREACH: "cannot-connect",
	ETIMEDOUT: "cannot-connect",
	CERT_HAS_EXPIRED: "certificate-expired",
	CERT_NOT_YET_VALID: "certificate-expired",
	DEPTH_ZERO_SELF_SIGNED_CERT: "certificate-untrusted",
	SELF_SIGNED_CERT_IN_CHAIN: "certificate-untrusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate-untrusted",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate-untrusted",
	UNABLE_TO_GET_ISSUER_CERT: "certificate-untrusted",
	CERT_UNTRUSTED: "certificate-untrusted",
	ERR_TLS_CERT_ALTNAME_INVALID: "certificate-of-another-host",
	ERR_SSL_WRONG_VERSION_NUMBER: "not-a-mail-server",
	ERR_SSL_PACKET_LENGTH_TOO_LONG: "not-a-mail-server",
	EPROTOCOL: "not-a-mail-server",
	ETLS: "no-encryption",
	EAUTH: "wrong-password",
	ENOAUTH: "sign-in-not-offered",
};

/** What the last two numbers of an extended code say of room; those about addresses, rules and security say nothing of it. */
const ofRoom = (status: number, detail: string, text: string): MailProblemCode | null => {
	if (detail === "2.2") return "mailbox-full";
	if (detail === "2.3" || detail === "3.4") return "too-large";
	// "452 4.5.3 Too many recipients" and "552 5.7.0 blocked" are of other kinds, whatever their first number says.
	if (!/^(?:|[023]\.\d+)$/.test(detail) || (status !== 452 && status !== 552)) return null;
	if (/quota|full/i.test(text)) return "mailbox-full";
	return status === 552 ? "too-large" : null;
};

/** A reply of an SMTP server: the basic code, and the extended one of RFC 3463 where it gives one. */
const ofReply = (status: number, text: string, command: string): MailProblemCode => {
	const extended = text.match(/\b([45])\.(\d{1,3})\.(\d{1,3})\b/);
	const detail = extended === null ? "" : `${extended[2]}.${extended[3]}`;
	if (command === "STARTTLS") return "no-encryption";
	if (/^AUTH/.test(command)) return status >= 500 ? "wrong-password" : "try-later";
	const room = ofRoom(status, detail, text);
	if (room !== null) return room;
	if (status < 500) return "try-later";
	if (command === "RCPT TO") return "recipient-refused";
	if (command === "MAIL FROM") return "sender-refused";
	if (detail === "1.1" || detail === "1.2") return "recipient-refused";
	return "refused";
};

/** Codes of mailbox servers (RFC 5530, RFC 7889, RFC 9208, RFC 3501). */
const BY_MAILBOX: Readonly<Record<string, MailProblemCode>> = {
	AUTHENTICATIONFAILED: "wrong-password",
	AUTHORIZATIONFAILED: "wrong-password",
	EXPIRED: "wrong-password",
	PRIVACYREQUIRED: "no-encryption",
	OVERQUOTA: "mailbox-full",
	TRYCREATE: "folder-missing",
	NONEXISTENT: "folder-missing",
	APPENDLIMIT: "too-large",
	TOOBIG: "too-large",
	UNAVAILABLE: "try-later",
	INUSE: "try-later",
	SERVERBUG: "try-later",
	LIMIT: "try-later",
};

/** A refusal of a mailbox server; `null`: the error is none. */
const ofMailbox = ({ responseStatus, serverResponseCode }: MailError, text: string): MailProblemCode | null => {
	const byCode = BY_MAILBOX[serverResponseCode?.toUpperCase() ?? ""];
	if (byCode !== undefined) return byCode;
	if (responseStatus !== "NO" && responseStatus !== "BAD") return null;
	// Exchange gives such a reason no code.
	return /unavailable|try again|temporar|busy/i.test(text) ? "try-later" : "refused";
};

/** The innermost error that has a code of its own: libraries wrap what the socket said. */
const causes = (error: MailError): readonly MailError[] => {
	const all: MailError[] = [];
	for (let each: unknown = error; typeof each === "object" && each !== null && all.length < 5; ) {
		all.push(each as MailError);
		each = (each as MailError).cause;
	}
	return all;
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 300);

/** What an error of a mail connection means; anything unknown is a connection that broke off. */
export const mailProblemOf = (thrown: unknown): MailProblem => {
	const error = (typeof thrown === "object" && thrown !== null ? thrown : {}) as MailError;
	const told = error.rejectedErrors?.[0] ?? error;
	const answer = oneLine(told.responseText ?? told.response ?? "");
	const address = told.recipient ?? null;
	const problem = (code: MailProblemCode): MailProblem => ({ code, answer, address });
	if (told.responseCode !== undefined && told.responseCode >= 400) {
		return problem(ofReply(told.responseCode, answer, told.command ?? ""));
	}
	const refused = ofMailbox(error, answer);
	if (error.authenticationFailed === true) return problem(refused === "try-later" ? refused : "wrong-password");
	if (refused !== null) return problem(refused);
	for (const each of causes(error).toReversed()) {
		const code = BY_NODE[each.originalCode ?? ""] ?? BY_NODE[each.code ?? ""];
		if (code !== undefined) return problem(code);
	}
	const said = causes(error)
		.map(({ message }) => message ?? "")
		.join(" ");
	if (/certificate has expired/i.test(said)) return problem("certificate-expired");
	if (/self[- ]signed|unable to verify/i.test(said)) return problem("certificate-untrusted");
	if (/altname|does not match certificate/i.test(said)) return problem("certificate-of-another-host");
	if (/wrong version number|packet length too long/i.test(said)) return problem("not-a-mail-server");
	return problem("connection-lost");
};
