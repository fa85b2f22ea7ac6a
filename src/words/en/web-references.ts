import type { Consent } from "#core/reference/referee.ts";
import type { HandOver, TalkingPointKind } from "#core/reference/reference.ts";
import type { Channel } from "#core/touch/touch.ts";
import { sayStillNamed } from "./missing.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";

const LOCALE = "en-GB";

const listed = (parts: readonly string[]): string => new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(parts);

const consents: Readonly<Record<Consent, string>> = {
	"not-asked": "Not asked yet",
	asked: "Asked, no answer yet",
	yes: "They agreed",
	no: "They said no",
};

const handOvers: Readonly<Record<HandOver, string>> = {
	"asked-for": "They asked for it",
	form: "A form wanted it",
	cv: "It stands on my CV",
};

const pointKinds: Readonly<Record<TalkingPointKind, string>> = {
	achievement: "Something I achieved",
	performance: "How I work",
	doubt: "Their doubt",
};

/** How somebody can have been told, where it was not by a letter from here. */
const ways: Readonly<Partial<Record<Channel, string>>> = {
	phone: "By phone",
	"in-person": "In person",
	email: "By e-mail",
	text: "By text",
};

const referees = (count: number): string => `${inWords(count)} ${oneOrMore(count, "referee", "referees")}`;

/** Referees, where their names are, and what they are owed. */
export const references = {
	title: "References",
	consents,
	handOvers,
	pointKinds,
	ways,
	headline: {
		nobody: "Nobody is noted yet who would speak for you.",
		tellOne: (name: string, company: string) => `${name} does not know yet that ${company} may call.`,
		tellMany: (count: number) => `${capitalised(referees(count))} do not know yet that somebody may call.`,
		askOne: (name: string, company: string) => `${company} has ${name}’s name, and nobody has asked them.`,
		askMany: (count: number) => `${capitalised(referees(count))} are named and have not been asked.`,
		againOne: (name: string, company: string) => `Something has changed at ${company} since ${name} was told.`,
		thankOne: (name: string) => `${name} is owed a thank-you, and the news.`,
		thankMany: (count: number) => `${capitalised(referees(count))} are owed a thank-you, and the news.`,
		mixed: (count: number) => `${capitalised(referees(count))} wait for a word from you.`,
		settled: (agreed: number) =>
			agreed === 0
				? "Nobody has agreed yet."
				: `${capitalised(referees(agreed))} ${oneOrMore(agreed, "has", "have")} agreed, and nobody is owed a word.`,
	},
	empty: "Somebody who knows your work and would say so: two or three are enough.",
	add: "Add a referee",
	give: "Give a name to a company",
	list: "Who would speak for you",
	owedTell: (company: string) => `To be told about ${company}`,
	owedAsk: "To be asked",
	owedAgain: (company: string) => `To be told what changed at ${company}`,
	owedThank: (company: string) => `To be thanked, with the news from ${company}`,
	agreedOn: (day: string) => `Agreed on ${day}`,
	saidNoOn: (day: string) => `Said no on ${day}`,
	neverTold: "Not told about anything yet",
	toldLast: (day: string, times: number) =>
		times === 1 ? `Told once, on ${day}` : `Told ${inWords(times)} times, last on ${day}`,
	spare: (day: string) => `Better spared until ${day}`,
	away: (day: string) => `Away until ${day}`,
	onCv: "On your CV",

	cv: {
		heading: "On your CV",
		question: "Do names of referees stand on your CV?",
		detail: "Asked once. Who stands there is told before each interview, since anybody may call.",
		none: "No names stand on it",
		save: "These stand on it",
		noneKnown: "No names of referees stand on it.",
		known: (names: readonly string[]) => `${listed(names)} ${oneOrMore(names.length, "stands", "stand")} on it.`,
		change: "Change",
		done: "Noted",
	},

	owed: {
		tell: (name: string, company: string) => `Tell ${name} that ${company} may call`,
		tellDetail: (when: string) => `Their name went over ${when}. A call that surprises them helps nobody.`,
		today: "today",
		yesterday: "yesterday",
		onDay: (day: string) => `on ${day}`,
		again: (name: string, company: string) => `Tell ${name} what has changed at ${company}`,
		held: (day: string) => `Nothing to tell them until ${day}.`,
		heldDetail: (company: string, changed: string) =>
			`They were told lately, and what changed at ${company} can wait: ${changed}${/[.!?]$/.test(changed) ? "" : "."}`,
		ask: (name: string) => `Ask ${name} to stand for you`,
		askDetail: (company: string) => `${company} has the name, and they have not been asked.`,
		thank: (name: string) => `Thank ${name}, and say how it ended`,
		thankDetail: (company: string) => `They spoke for you, or would have, at ${company}.`,
		writeHeadsUp: "Write a heads-up",
		askThem: "Ask them",
		thankThem: "Thank them",
		finish: "Finish draft",
		told: "I told them",
		thanked: "I thanked them",
		saidYes: "They said yes",
		how: "How was it said",
		toldDone: "Noted: told",
		thankedDone: "Noted: thanked",
		yesDone: "Noted: they agreed",
		all: "Their page",
	},

	referee: {
		job: (relation: string) =>
			`Reference.${relation === "" ? "" : ` ${relation}${/[.!?]$/.test(relation) ? "" : "."}`}`,
		languages: "Languages:",
		reach: "Reach them",
		noWay: "No address or number noted.",
		mayShare: "may be handed on",
		mayNotShare: "not to be handed on",
		editPerson: "Name, address and number",
		named: "Where their name is",
		namedNowhere: "No company has it yet.",
		giveName: "Give their name to a company",
		passed: "What has passed between you",
		nothingPassed: "Nothing yet.",
		remove: "No longer a referee",
		removed: "Taken off your referees. They stay among your people.",
	},

	part: {
		handed: (how: string, day: string) => `${how}, ${day}.`,
		told: (day: string) => `Told ${day}.`,
		notTold: "Not told yet.",
		stillNamed: sayStillNamed,
		thanked: (day: string) => `Thanked ${day}.`,
		over: "It is over.",
		points: "What they may speak about",
		noPoints: "Nothing noted. One or two points make it easy for them.",
		addPoint: "A point they could make",
		pointKind: "What kind of point",
		add: "Add",
		removePoint: (text: string) => `Remove: ${text}`,
		pointRemoved: "Point removed",
		fromDebrief: "From your debrief",
		putIn: (text: string) => `Put in: ${text}`,
		doubt: (text: string) => `They seemed to doubt: “${text}”.`,
		doubtNote: "It reaches your referee only if you put it in.",
		putDoubtIn: "Put the doubt in",
		changed: "Something changed",
		changedHint: "Second interview, now for the senior post",
		changedNote: "One line. They are told again only where something changed.",
		takeBack: "Their name was not given",
		takenBack: "Taken back",
	},

	details: {
		title: "What you know of them",
		consent: "Have they agreed",
		relation: "How they know your work",
		relationHint: "My manager at Tamarind, 2021 to 2024",
		languages: "Languages, with a comma between",
		languagesHint: "English, العربية",
		share: "What of theirs may be handed on",
		shareEmail: "Their e-mail",
		sharePhone: "Their number",
		away: "Cannot be reached until",
		notAway: "Not away",
		pick: "Another date",
		onCv: "Their name stands on my CV",
		note: "Note",
		yes: "Yes",
		no: "No",
	},

	adding: {
		title: "A new referee",
		which: "Who is it",
		fresh: "Somebody new",
		known: "One of my people",
		person: "Which one",
		name: "Name, as they write it",
		email: "E-mail",
		phone: "Phone",
		needsName: "Write their name, or choose one of your people.",
	},

	giving: {
		title: "Give a name to a company",
		who: "Whose name",
		where: "To which company",
		how: "How did they come by it",
		notAgreed: (name: string) => `${name} has not agreed yet. Ask first; the name can follow the same day.`,
		noAnswer: (name: string) => `${name} was asked and has not answered yet.`,
		declined: (name: string) => `${name} said no. Choose somebody else; if they said yes since, note that first.`,
		away: (name: string, day: string) =>
			`${name} cannot be reached until ${day}. Say so to the company, or choose another.`,
		rests: (name: string, told: string, day: string) =>
			`${name} was told about a company on ${told}. Better somebody else before ${day}.`,
		nobody: "There is nobody to name yet.",
		save: "Their name has been given",
		done: (name: string) => `Noted. ${name} should hear of it today.`,
	},
} as const;
