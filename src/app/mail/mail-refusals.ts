/** Refusals about the mail account and what leaves through it, as rows of `REFUSALS`. */
export const MAIL_REFUSALS = {
	"no-mail-account": {
		status: 409,
		exit: 6,
		title: "No mail account is set up",
		sentence: "Set one up in settings, or open the letter in your mail program and mark it as sent.",
	},
	"no-mailbox": {
		status: 409,
		exit: 6,
		title: "This mail account has no mailbox server",
		sentence: "Add the IMAP server to the mail account in settings; letters are sent without it too.",
	},
	"letter-incomplete": {
		status: 422,
		exit: 2,
		title: "The letter cannot leave like this",
		sentence: "It needs an address that can be written to, a subject and a text.",
	},
	"password-needed": {
		status: 422,
		exit: 2,
		title: "The password is missing",
		sentence: "Type the app password (or paste the access token); it is kept encrypted and never shown again.",
	},
	"letters-waiting": {
		status: 409,
		exit: 6,
		title: "Letters are on their way out through this account",
		sentence:
			"They carry its address and belong to its server. Take them back or let them leave first; then change the account.",
	},
	"encryption-needed": {
		status: 422,
		exit: 2,
		title: "This server would read your password in the open",
		sentence: "Choose TLS or STARTTLS. Only a mail program on this computer may be reached without.",
	},
	"mail-failed": {
		status: 502,
		exit: 7,
		title: "Your mail server did not do that",
		sentence: "The letter is safe here. What the server said is beside it.",
	},
} as const;
