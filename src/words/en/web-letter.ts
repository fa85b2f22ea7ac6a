import type { LetterKind } from "#core/letter/letter.ts";
import { plural } from "../plural.ts";
import type { FindingText } from "./letter-checks.ts";
import { capitalised, inWords } from "./numbers.ts";
import { charactersTooLong, KEPT_UNTIL_SHORTER } from "./too-long.ts";

const LOCALE = "en-GB";

const kinds: Readonly<Record<LetterKind, string>> = {
	"thank-you": "Thank-you letter",
	"status-check": "Status check",
	correction: "Correction",
	"closing-note": "Closing note",
	"address-request": "Asking for an address",
	news: "News to share",
	"competing-offer": "Competing offer",
	"deadline-request": "Asking for their date",
	decline: "Declining an offer",
	"feedback-request": "Asking for feedback",
	"thanks-after-no": "Thanks after a no",
	"reference-request": "Asking a referee",
	"reference-heads-up": "Heads-up to a referee",
	"reference-thanks": "Thanks to a referee",
	withdrawal: "Withdrawal",
	acceptance: "Acceptance of an offer",
};

/** Longer words of a letter are cut where they are quoted. */
const LONGEST_QUOTE = 48;

const withFound = (title: string, found: string): string => {
	if (found === "") return title;
	const signs = [...found.replace(/\s+/g, " ")];
	const quote = signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join("").trimEnd()}…` : signs.join("");
	return `${title}: “${quote}”`;
};

/** The letter editor and the list of letters. */
export const letter = {
	kinds,
	title: (kind: string, company: string | null) => (company === null ? kind : `${kind}, ${company}`),
	panelTitle: (company: string | null) => (company === null ? "Thank-you letters" : `Thank-you letters, ${company}`),
	panelNav: "Letters in this panel",
	state: {
		draft: "Draft",
		draftToCheck: (count: number) => `Draft, ${count} to check`,
		none: "Not started",
		sent: (when: string) => `Sent ${when}`,
		queued: (when: string) => `Leaves ${when}`,
		leaving: "On its way",
		unknown: "Did it leave?",
		notSent: "Not sent",
	},
	language: "Language",
	languages: {
		en: "American English",
		"en-gb": "British English",
		ar: "Arabic",
		fr: "French",
		de: "German",
		es: "Spanish",
	},
	length: "Length",
	lengths: { short: "Short", usual: "Usual", fuller: "Fuller" },
	ownWordsTitle: "This letter holds words of yours",
	ownWordsInLanguage: (language: string) =>
		`Keep your text and have it checked as ${language}, or have the letter written anew. What you wrote would then be gone.`,
	ownWordsInLength: "A letter written anew in this length replaces what you wrote.",
	notWrittenTitle: "The text is yours to write",
	notWritten: (language: string) =>
		`Afterword does not write ${language}. Keep the text and put it into ${language} yourself, or begin with only the greeting and the closing. Either way the letter is checked as ${language}.`,
	onlyFrame: "Only greeting and closing",
	keepMine: "Keep my text",
	writeAnew: "Write it anew",
	rewritten: "Written anew",
	to: "To",
	toHint: "name@company.example",
	subject: "Subject",
	body: "Letter",
	checks: "Checks",
	toLookAt: (must: number, may: number) =>
		must > 0 && may > 0
			? `${capitalised(inWords(must))} must be looked at, ${inWords(may)} may be`
			: `${capitalised(inWords(must + may))} ${must + may === 1 ? "thing" : "things"} ${must > 0 ? "must" : "may"} be looked at`,
	levels: { "must-look": "Must look", "may-look": "May look" },
	why: "Why?",
	nothingToLookAt: "Nothing to look at",
	passed: (count: number) => plural(LOCALE, count, { one: "{n} check passed", other: "{n} checks passed" }),
	/** On a phone, where there is little room: "1 must, 4 may". */
	must: (count: number, isAlone: boolean) => (isAlone ? `${count} must look` : `${count} must`),
	may: (count: number, isAlone: boolean) => (isAlone ? `${count} may look` : `${count} may`),
	beLookedAt: " be looked at",
	checked: "Checked",
	checking: "Checking",
	notChecked: "Not checked",
	bodyTooLong: (over: number, limit: number) =>
		`${charactersTooLong(over)} to be kept or sent: a letter may have ${limit.toLocaleString(LOCALE)}. ${KEPT_UNTIL_SHORTER}`,
	tooLongToSend: "The letter is too long. Shorten it first; what you typed stays in this browser.",
	tooLongToCheck: "The letter is too long to be checked. Once it is shorter, the checks run again.",
	notCheckedDetail: "The checks could not run. The letter is safe, and can be sent all the same.",
	letStand: "Let it stand",
	stood: (title: string, found: string) => `Stands as it is: ${withFound(title, found)}`,
	standing: (count: number) => (count === 1 ? "You let one thing stand" : `You let ${inWords(count)} things stand`),
	standingItem: withFound,
	lookAgain: "Look again",
	backAgain: (title: string) => `Back among what to look at: ${title}`,
	places: (count: number) => `It stands in ${inWords(count)} places.`,
	changeAll: (count: number) => `Change all ${count} to`,
	oneByOne: "One by one",
	addWord: "Add to my words",
	ignoreHere: "Ignore here",
	alwaysFine: "Always fine",
	wordAdded: (text: string) => `“${text}” is always fine from now on`,
	suggest: "Suggest",
	lookingUp: (word: string) => `Looking for “${word}”`,
	suggested: (word: string, offered: readonly string[]) =>
		offered.length === 0 ? `No suggestion for “${word}”` : `Instead of “${word}”: ${offered.join(", ")}`,
	mended: (to: string) => (to.trim() === "" ? "Left out" : `Changed to ${to}`),
	nothingToOffer: "Nothing can be offered for this one. Change it in the letter, or let it stand.",
	atFinding: (number: number, count: number, level: "must-look" | "may-look", says: FindingText) =>
		`${number} of ${count}, ${level === "must-look" ? "must look" : "may look"}: ${says.title}. ${says.detail}`.trim(),
	keys: {
		title: "Keys in the letter",
		list: [
			["Alt ↓", "next"],
			["Alt ↑", "previous"],
			["Ctrl .", "mend"],
			["Ctrl /", "let it stand"],
		],
		show: "Show it in the letter. Next: Alt ↓, previous: Alt ↑",
		mend: "Ctrl . mends what you are looking at",
		letStand: "Ctrl / lets what you are looking at stand",
	},
	seenWritten: "I have seen it written",
	unknownNames: (names: string) => `Names not in your records: ${names}`,
	mustLookTitle: (count: number) => (count === 1 ? "One thing to look at first" : `${count} things to look at first`),
	mustLookFirst: "Look first",
	leaveAllTheSame: "Let it leave all the same",
	pasteThis: "Copied. Paste it into a new mail.",
	copyThis: "Copy it into a new mail",
	change: (to: string) => `Change to ${to}`,
	words: (count: number) => plural(LOCALE, count, { one: "{n} word", other: "{n} words" }),
	fromDebrief: "From your debrief",
	asks: "The letter would be better with",
	askForAddress: "Ask reception for the address",
	insert: (label: string) => `Put into the letter: ${label}`,
	used: (label: string) => `In the letter: ${label}`,
	openInMail: "Open in mail",
	tooLong: (isCopied: boolean) =>
		`Too long for a mail link. ${isCopied ? "The text is copied; paste" : "Copy the text, and paste"} it into a new mail to:`,
	copy: "Copy",
	copyLabel: "Copy the letter",
	copied: "Letter copied",
	markSent: "Mark as sent",
	markedSent: (name: string | null) => (name === null ? "Marked as sent" : `Marked as sent to ${name}`),
	sentQuestion: "Sent it?",
	yes: "Yes",
	notYet: "Not yet",
	sentOn: (when: string) => `Sent ${when}. Kept as it left.`,
	unsend: "It did not leave",
	correct: "Write a correction",
	remove: "Delete the draft",
	removed: "Draft deleted",
	more: "More",
	holdNote: (day: string | null) =>
		day === null
			? "Afterword advises not to write again. It is your letter."
			: `Afterword advises to wait until ${day}. It is your letter.`,
	list: {
		title: "Letters",
		none: "No letters yet. They start from an interview.",
		drafts: (count: number) => `${capitalised(inWords(count))} ${count === 1 ? "draft" : "drafts"}`,
		allSent: "No drafts. Everything written has left.",
		draftsHead: "Drafts",
		onTheirWayHead: "On their way",
		sentHead: "Sent",
		templates: "Your templates",
		more: "Show more",
	},
} as const;
