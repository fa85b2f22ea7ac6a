import type { Lane } from "#core/followup/advice.ts";
import type { Stage } from "#core/opportunity/opportunity.ts";
import type { PersonRole } from "#core/person/person.ts";
import { plural } from "../plural.ts";
import { sayRoundElsewhere, sayTornOffice } from "./missing.ts";
import { capitalised, inWords } from "./numbers.ts";

const LOCALE = "en-GB";

const listed = (days: readonly string[]): string => new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(days);

const lanes: Readonly<Record<Lane, string>> = {
	"your-move": "Your move",
	"their-move": "Their move",
	applied: "Applied",
	"at-rest": "At rest",
};

const stages: Readonly<Record<Stage, string>> = {
	saved: "Saved",
	applied: "Applied",
	interviewing: "Interviewing",
	offer: "Offer",
	accepted: "Accepted",
	declined: "Declined",
	rejected: "They said no",
	withdrawn: "Withdrawn",
	quiet: "At rest",
};

const roles: Readonly<Record<PersonRole, string>> = {
	interviewer: "Interviewer",
	recruiter: "Recruiter",
	coordinator: "Coordinator",
	referee: "Reference",
};

/** Pipeline, opportunities and people. */
export const lists = {
	lanes,
	stages,
	roles,
	pipeline: {
		title: "Pipeline",
		lead: "There is room for another.",
		empty: "No opportunities yet. Add one, or note an interview.",
		add: "Add an opportunity",
		adding: "A new opportunity",
		company: "Company",
		position: "Role",
		applied: "Applied",
		notYet: "Not yet",
		link: "Link to the posting",
		needsEither: "Write the company or the role. The other can follow later.",
		added: "Added",
		rounds: (count: number) => plural(LOCALE, count, { one: "{n} round", other: "{n} rounds" }),
		filter: "Filter by company or role",
		noneMatch: "Nothing matches.",
		more: "Show more",
		today: "today",
		legend: {
			interview: "Interview",
			wrote: "You wrote",
			promised: "They promised an answer",
			mayAsk: "You may ask",
		},
		stripSays: (
			interviews: readonly string[],
			wrote: readonly string[],
			promised: readonly string[],
			mayAsk: readonly string[],
		) => {
			const parts = [
				interviews.length === 0 ? "" : `${interviews.length === 1 ? "interview" : "interviews"} ${listed(interviews)}`,
				wrote.length === 0 ? "" : `you wrote ${listed(wrote)}`,
				promised.length === 0 ? "" : `answer promised ${listed(promised)}`,
				mayAsk.length === 0 ? "" : `you may ask from ${listed(mayAsk)}`,
			].filter((part) => part !== "");
			return parts.length === 0 ? "Nothing in these weeks" : capitalised(parts.join(", "));
		},
	},
	opportunity: {
		title: "Opportunity",
		stage: "Stage",
		rounds: "Rounds",
		noRounds: "No interview noted yet.",
		addInterview: "Note an interview",
		people: "People",
		ledger: "What has passed between you",
		noTouches: "No contact yet.",
		note: "Note",
		link: "Posting",
		appliedOn: (day: string) => `Applied ${day}`,
		atRest: "Put at rest",
		reopen: "Reopen",
		reopened: "Open again. The silence counts from today.",
		references: "References",
		news: "News",
		offer: "Offer",
		offerMade: "They made an offer",
		seeOffer: "See the offer",
		offerStates: { open: "Open", accepted: "Accepted", declined: "Declined", lapsed: "Lapsed" },
		answerBy: (day: string) => `They want an answer by ${day}.`,
		answerNoDay: "They set no date.",
		answerUnknown: "Their date is not known.",
		cvAsked: "Are names of referees on your CV?",
		cvNo: "No",
		cvYes: "Yes, choose them",
		cvNoDone: "Noted. Referees are told when you name them.",
		officeAsked: sayTornOffice,
		roundElsewhereAsked: sayRoundElsewhere,
		daysOf: (country: string) => `Those of ${country}`,
		officeCountry: "Country of the office",
		officeZone: "Time zone of the office",
		officeDone: "Noted. The plan follows.",
		offerAsked: "Until when do they want an answer to the offer?",
		usual: "What is a normal wait?",
		archive: "Delete",
		archived: "Deleted",
		stageChanged: (stage: string) => `Now: ${stage}`,
		debriefed: "Debriefed",
		debriefBegun: "Debrief begun",
		notDebriefed: "Not debriefed",
		planned: "Planned",
		cancelled: "Cancelled",
	},
	people: {
		title: "People",
		headline: (count: number) =>
			count === 0 ? "Nobody yet." : `${capitalised(inWords(count))} ${count === 1 ? "person" : "people"} you have met.`,
		empty: "People appear here when you note who you met.",
		filter: "Find a person",
		more: "Show more",
	},
	person: {
		reach: "Reach them",
		noWay: "No address or number noted.",
		call: "Call",
		mail: "Write",
		passed: "What has passed between you",
		nothingPassed: "Nothing yet.",
		fields: "Details",
		name: "Name, as they write it",
		preferredName: "Goes by",
		honorific: "Title before the name",
		greeting: "What follows “Dear”",
		arabicGreeting: "How a letter in Arabic greets them",
		saidLike: "How it is said",
		jobTitle: "Their job",
		email: "E-mail",
		phone: "Phone",
		doNotCall: "Please do not call",
		note: "Note",
		nameSource: "How the name is known",
		roles: "Their part in this",
		opportunities: "In",
		archive: "Delete",
		archived: "Deleted",
	},
} as const;
