import type { MailProblem, MailProblemCode } from "#core/mail/mail-problem.ts";

/** What went wrong and what to do; the server's own words follow where it gave some. */
const TEXTS: { readonly [Code in MailProblemCode]: string } = {
	"host-not-found": "The mail server was not found. Check its name, and that this computer is online.",
	"cannot-connect": "The mail server does not answer. Check its name and port, and that this computer is online.",
	"connection-lost": "The connection to the mail server broke off.",
	"no-encryption": "The mail server does not offer STARTTLS here. Try TLS on port 465 (letters) or 993 (mailbox).",
	"certificate-expired":
		"The mail server's certificate has expired, so nothing was sent over it. Tell your provider; it is not something to click away.",
	"certificate-untrusted":
		"The mail server's certificate is not one this computer trusts. If the server is your own, add its certificate to the mail account.",
	"certificate-of-another-host":
		"The mail server shows a certificate for another name. Check the server's name for a slip.",
	"not-a-mail-server": "What answers there is no mail server. Check the port.",
	"wrong-password":
		"The mail server refused the password. Many providers want an app password made for this program, not your usual one.",
	"sign-in-not-offered": "The mail server does not offer this way to sign in. Try an app password, or another port.",
	"secret-lost": "The kept password cannot be read on this computer. Type it again in the mail account.",
	"recipient-refused": "The mail server does not accept this address. Check it letter by letter.",
	"sender-refused": "The mail server does not let you send from your address. Check the address of the mail account.",
	"mailbox-full": "The mailbox is full.",
	"too-large": "The letter is too large for the mail server.",
	"try-later": "The mail server asks to try again later, which is usual for a first letter to a new place.",
	refused: "The mail server refused it.",
	unwritable: "No message could be made of this letter. Look at its addresses and its subject.",
	"given-up": "It could not be handed over for a day.",
	"not-delivered": "It came back: it was not delivered.",
	"folder-missing": "The mailbox has no such folder. Choose it in the mail account.",
};

/** A sentence or two for one problem. */
export const mailProblemText = ({ code, answer, address }: MailProblem): string =>
	[address === null ? TEXTS[code] : `${address}: ${TEXTS[code]}`, answer === "" ? null : `The server said: “${answer}”`]
		.filter((part) => part !== null)
		.join(" ");
