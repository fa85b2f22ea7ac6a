import { MAIL_REFUSALS } from "./mail/mail-refusals.ts";
import { TEMPLATE_REFUSALS } from "./template/template-refusals.ts";

/**
 * Every refusal an operation can give: one row per code with its HTTP status, the exit code of the command line, a
 * title, and a sentence that says what to do next.
 */
export const REFUSALS = {
	"invalid-input": {
		status: 422,
		exit: 2,
		title: "Something in the input is not right",
		sentence: "Nothing was stored. Each field that needs a change is named with what it should be.",
	},
	"not-found": {
		status: 404,
		exit: 4,
		title: "Not found",
		sentence: "There is nothing with this id here. Look the id up in the list it came from.",
	},
	"version-conflict": {
		status: 409,
		exit: 5,
		title: "Changed somewhere else meanwhile",
		sentence:
			"Nothing was overwritten. Compare both versions, then save again with the version number of the kept one.",
	},
	"id-taken": {
		status: 409,
		exit: 5,
		title: "This id belongs to something else",
		sentence: "Make a new id and try again.",
	},
	"company-or-role-needed": {
		status: 422,
		exit: 2,
		title: "A company or a role is needed",
		sentence: "Write either the company or the role; the other can follow later.",
	},
	"two-countries": {
		status: 409,
		exit: 6,
		title: "The office is in another country",
		sentence:
			"Nothing was stored. For a round elsewhere in the same job leave the country out and give its time zone; if the office is there, correct the country of the opportunity first; for another job, name its role.",
	},
	"end-before-start": {
		status: 422,
		exit: 2,
		title: "The end is before the start",
		sentence: "Check both times: the interview has to end after it starts.",
	},
	"time-needed": {
		status: 422,
		exit: 2,
		title: "A start or an end is needed",
		sentence: "Say when it starts, or when it ended (about is fine).",
	},
	"interview-not-over": {
		status: 409,
		exit: 6,
		title: "This interview has not happened yet",
		sentence: "Debrief it when it is over. If it was moved earlier, change its time first.",
	},
	"interview-cancelled": {
		status: 409,
		exit: 6,
		title: "This interview was cancelled",
		sentence: "There is nothing to debrief or to thank for. If it took place after all, reinstate it first.",
	},
	"already-sent": {
		status: 409,
		exit: 6,
		title: "This letter was sent",
		sentence: "A sent letter is kept as it left. Draft a correction, or undo the sending if it did not leave.",
	},
	"own-words": {
		status: 409,
		exit: 6,
		title: "This letter holds words of your own",
		sentence:
			"Nothing was changed. Keep the text and change only its language, or write it anew and replace your words.",
	},
	"not-sent": {
		status: 409,
		exit: 6,
		title: "This letter has not been sent",
		sentence: "There is nothing to undo or to correct; edit the draft.",
	},
	"being-sent": {
		status: 409,
		exit: 6,
		title: "This letter is on its way out",
		sentence: "Take it back first if it has not left yet; if nobody knows whether it did, say so, then change it.",
	},
	"not-being-sent": {
		status: 409,
		exit: 6,
		title: "This letter is not on its way",
		sentence: "There is nothing to take back or to settle. Look at its state again.",
	},
	"too-late-to-take-back": {
		status: 409,
		exit: 6,
		title: "It is too late to take this letter back",
		sentence: "It is being handed to your mail server at this moment. Look again in a minute.",
	},
	"left-for-good": {
		status: 409,
		exit: 6,
		title: "This letter has left",
		sentence:
			"Your mail server took it, so it cannot be called back. If something was wrong in it, draft a short correction.",
	},
	...MAIL_REFUSALS,
	"touch-of-letter": {
		status: 409,
		exit: 6,
		title: "This contact belongs to a letter",
		sentence: "Undo the sending of the letter instead; the ledger follows.",
	},
	"offer-needed": {
		status: 409,
		exit: 6,
		title: "No offer from them is noted",
		sentence: "A letter states nothing that is not noted. Note their offer first, then write the letter.",
	},
	"other-offer-needed": {
		status: 409,
		exit: 6,
		title: "No open offer from another company is noted",
		sentence:
			"A letter states nothing that is not noted. Note the other company's offer first, then write the letter about it.",
	},
	"no-needed": {
		status: 409,
		exit: 6,
		title: "No “no” from them is noted",
		sentence: "A letter states nothing that is not noted. Note that they said no first, then write the letter.",
	},
	"recipient-needed": {
		status: 422,
		exit: 2,
		title: "Nobody of this opportunity",
		sentence: "Name one of the people of this opportunity, or add the person first.",
	},
	"too-many": {
		status: 422,
		exit: 2,
		title: "Too many of them",
		sentence: "Leave some out and save the rest another time.",
	},
	"in-the-future": {
		status: 422,
		exit: 2,
		title: "That moment has not come yet",
		sentence: "Only what has happened can be recorded. Check the date and the time zone.",
	},
	"offer-exists": {
		status: 409,
		exit: 6,
		title: "There is an open offer here already",
		sentence: "Change its date or its note instead; if it is settled, record that first.",
	},
	"offer-accepted-already": {
		status: 409,
		exit: 6,
		title: "You have said yes to another offer",
		sentence: "Say first what became of that one. If you really take both, say so: confirmBoth.",
	},
	"offer-taken-back": {
		status: 409,
		exit: 6,
		title: "This offer was taken back",
		sentence: "It was recorded by mistake, and nothing was changed. Put it back first, then say what became of it.",
	},
	"referee-put-away": {
		status: 409,
		exit: 6,
		title: "They are no longer one of your referees",
		sentence: "Nothing was stored. Make them a referee again first, then note that their name went over.",
	},
	"offer-settled": {
		status: 409,
		exit: 6,
		title: "This offer is settled",
		sentence: "Reopen it first if the decision is open again.",
	},
	"deadline-passed": {
		status: 422,
		exit: 2,
		title: "That day has passed",
		sentence: "If they gave you more time, write the new date. If the offer is over, record how it ended.",
	},
	"promise-earlier": {
		status: 409,
		exit: 6,
		title: "That is earlier than the date they gave before",
		sentence: "If they really named an earlier day, say so (confirmEarlier) and it is moved. Nothing was changed yet.",
	},
	"referee-declined": {
		status: 409,
		exit: 6,
		title: "This person does not want to be a referee",
		sentence: "Choose somebody else. If they said yes since, note that first.",
	},
	"referee-exists": {
		status: 409,
		exit: 6,
		title: "This name was handed over already",
		sentence: "Change what is noted there; a second entry would ask them twice.",
	},
	"reason-needed": {
		status: 422,
		exit: 2,
		title: "Why it matters is missing",
		sentence: "Write one line on why this news matters to the role; without it there is nothing to send.",
	},
	"news-off": {
		status: 409,
		exit: 6,
		title: "Fetching news is switched off",
		sentence: "Switch it on in settings, or save the page or feed as a file and read that.",
	},
	"news-failed": {
		status: 502,
		exit: 7,
		title: "The news could not be read",
		sentence: "Nothing was changed. Check the address, or save it as a file and read that.",
	},
	"file-is-no-feed": {
		status: 422,
		exit: 2,
		title: "This file is no news feed",
		sentence: "Nothing was changed. Save the feed itself (RSS, Atom or JSON Feed), not the page around it.",
	},
	"signs-missing": {
		status: 422,
		exit: 2,
		title: "Some signs are in none of the fonts of a PDF",
		sentence: "Take the Word file, or print the letter from the browser; or write these signs in another way.",
	},
	"unreadable-mail": {
		status: 422,
		exit: 2,
		title: "This is not a message that can be read",
		sentence: "Nothing was stored. Save the message from your mail program as an .eml file and choose that file.",
	},
	"proposal-overtaken": {
		status: 409,
		exit: 6,
		title: "Things have changed since this message came",
		sentence: "Nothing was changed. Look at the opportunity, and record by hand what still holds.",
	},
	...TEMPLATE_REFUSALS,
	"bad-cursor": {
		status: 400,
		exit: 2,
		title: "This page marker is not one of ours",
		sentence: "Start again from the first page.",
	},
} as const satisfies Record<string, { status: number; exit: number; title: string; sentence: string }>;

export type RefusalCode = keyof typeof REFUSALS;

export interface FieldError {
	/** Where, as a path from the input's root: `people.0.email`. */
	readonly path: string;
	/** What is wrong and what would be right, in a sentence. */
	readonly message: string;
}

export interface Refusal {
	readonly code: RefusalCode;
	readonly detail?: string;
	readonly errors?: readonly FieldError[];
	/** The kept record, for a lost race. */
	readonly current?: unknown;
}
