import type { CheckId } from "#core/letter/checks/check-data.ts";

/** Why a check is there, and where that comes from. */
interface Evidence {
	readonly says: string;
	/** `null` where it is our own reasoning, which is said as such. */
	readonly source: string | null;
}

const NAMES: Evidence = {
	says: "A candidate was dropped for one misspelt name in a thank-you note, the interviewer’s.",
	source: "avidcareerist.com, August 2013",
};
const ELSEWHERE: Evidence = {
	says: "An offer was withdrawn because a rival’s name was left in a pasted letter.",
	source: "creativejobsearchtactics.blogspot.com, September 2011",
};
const OWN = (says: string): Evidence => ({ says, source: null });

const EVIDENCE: Readonly<Record<CheckId, Evidence>> = {
	"policy-hold": OWN("Writing again too soon, or once too often, reads as pressure. The plan counts the days."),
	"referee-consent": OWN("A referee who is called without having agreed cannot prepare, and may say no on the phone."),
	"clipping-reason": OWN("News without a reason could come from anybody. Your line on it is what makes it yours."),
	"missing-address": OWN("A guessed address may reach a stranger. Reception gives it to whoever asks."),
	"no-reply": OWN("No-reply addresses throw letters away unread."),
	"recipient-address": OWN("One letter off in an address, and the letter is with someone else or nowhere."),
	"group-recipient": {
		says: "One letter each, and not the same one: career offices advise against a copy to all.",
		source: "University at Buffalo; University of Iowa; University of Wisconsin Law School",
	},
	"empty-subject": {
		says: "A message without a subject is easily taken for junk. The best ones name the role and the writer.",
		source: "27 public thank-you letters, of which only 9 showed a subject",
	},
	"empty-text": {
		says: "A letter that holds a greeting and a closing alone was sent by mistake.",
		source: "Common sense",
	},
	"greeting-name": NAMES,
	"other-company": ELSEWHERE,
	"other-position": ELSEWHERE,
	"near-name": {
		says: "Double check that all names are spelled correctly, law students are told; one slip has cost a job.",
		source: "Northeastern University School of Law; avidcareerist.com, August 2013",
	},
	"heard-name": NAMES,
	placeholder: {
		says: "All of 31 public templates leave something to fill in, and 5 of 29 finished samples still had it.",
		source: "our own count of public letters",
	},
	ultimatum: OWN("The other company’s date is a fact. What this company makes of it is theirs to say."),
	"offer-dates": OWN("A date that is not real is found out as soon as they ask."),
	"interview-date": {
		says: "Naming the day and the role lets them place you. A wrong day does the opposite.",
		source: "Purchase College; University of Virginia",
	},
	diacritics: OWN("Marks are a part of a name. Many do not mind; those who do will see that you looked."),
	"company-and-position-named": {
		says: "A specific reference to the position is what career offices ask for; 24 of 27 public letters have it.",
		source: "Virginia Commonwealth University; University of Virginia",
	},
	"panel-similarity": {
		says: "Interviewers of one panel compare. Letters to them should not be carbon copies.",
		source: "University of Iowa; University of Wisconsin",
	},
	attachment: OWN("A file that is mentioned and missing costs a second letter."),
	"salary-or-leave": OWN("Pay is settled when there is an offer. Before that the question weakens the thanks."),
	"pleading-tone": OWN("A polite question after the promised day is no trouble to anybody and needs no excuse."),
	spelling: {
		says: "A letter with slips will do more harm than good.",
		source: "Missouri State University; University of Wisconsin Law School",
	},
	"dialect-mix": OWN("Either spelling is right. Both in one letter look like a text pasted from elsewhere."),
	grammar: {
		says: "Readers take slips for haste. “Look forward to hear” stands in 2 of 60 public letters, samples of career offices among them.",
		source: "our own count of public letters",
	},
	"all-capitals-or-emoji": OWN("Capitals read as shouting and emoji as chat, to some of those who decide."),
	"late-thank-you": {
		says: "Most advise 24 hours and allow 48. All of them add: late is better than never.",
		source: "University at Buffalo; Merrimack College; University of Virginia",
	},
	"country-custom": {
		says: "A thank-you is expected in North America, Australia and New Zealand, polite in Britain, uncommon in most of Europe.",
		source: "University of Münster career service",
	},
	"address-block": { says: "An e-mail needs no postal addresses; a posted letter does.", source: "Fast Company" },
	"letter-length": {
		says: "Half of 27 public thank-you letters have 95 words or fewer. Four to eight sentences are read to the end.",
		source: "University of California; Brooklyn College; our own count",
	},
	"exclamation-marks": OWN("One is warm. From the second on they take from each other."),
	"subject-says-which": {
		says: "They may interview for several posts at once. Up to 60 characters show on a phone.",
		source: "Virginia Commonwealth University, on naming the position",
	},
	"says-thanks": { says: "The thanks are the one part that every letter has, 27 of 27.", source: "27 public letters" },
	"specific-reference": {
		says: "Something only this conversation had shows that you listened; 25 of 27 public letters have it.",
		source: "De Anza College; Ohio State University; Georgetown University",
	},
	"strong-point": {
		says: "One or two strengths, slanted towards the interviewer’s concerns.",
		source: "Purchase College; De Anza College; University of Wisconsin",
	},
	"states-interest": {
		says: "Every guide we read asks for it: say that you still want this position here.",
		source: "Purchase College; University of Virginia; Georgetown University",
	},
	"next-step": {
		says: "A line on what comes next leaves the door open; 25 of 27 public letters have one.",
		source: "Purchase College; University of Wisconsin",
	},
	"closing-and-name": {
		says: "A letter closes with a greeting and a name they can look up.",
		source: "27 public letters",
	},
	"contact-data": {
		says: "A posted letter says how to reach you. An e-mail does so by itself; a number is welcome.",
		source: "Purdue Online Writing Lab; University of Wisconsin",
	},
};

/** Why a check is there, with its source: "… (University at Buffalo)". Where no source is named it is our own advice. */
export const whyText = (check: CheckId): string => {
	const { says, source } = EVIDENCE[check];
	return `${says} (${source ?? "our own advice"})`;
};
