import type { MyQuestionTopic } from "#core/debrief/debrief.ts";
import { capitalised, inWords } from "./numbers.ts";

const days = (count: number): string => `${inWords(count)} ${count === 1 ? "day" : "days"}`;

const topics: Readonly<Record<MyQuestionTopic, string>> = {
	success: "What success looks like",
	"why-open": "Why it is open",
	team: "The team",
	worries: "Their worries",
	process: "How it goes on",
	company: "The company",
	salary: "Pay",
	remote: "Where you work",
	leave: "Leave",
	hours: "Hours",
	benefits: "Benefits",
	promotion: "Promotion",
	other: "Something else",
};

/** Recording an offer; its page with its dates, who should know, and what becomes of it. */
export const offer = {
	title: "Offer",
	recordTitle: "They made an offer",
	untilWhen: "Until when do they want an answer",
	byWeek: (day: string) => `Next week, by ${day}`,
	noneSet: "They set no date",
	notKnown: "Not asked yet",
	pickDay: "Another date",
	note: "What is in it, in your words",

	about: (job: string, madeOn: string) => `${job}. Offered ${madeOn}.`,
	headline: {
		by: (day: string) => `They need your answer by ${day}.`,
		today: "They need your answer today.",
		tomorrow: "They need your answer by tomorrow.",
		passed: (day: string) => `They wanted your answer by ${day}.`,
		noneSet: "They set no date.",
		notKnown: "Until when do they want an answer?",
		asked: "You asked until when they want an answer.",
		accepted: (day: string) => `You said yes on ${day}.`,
		declined: (day: string) => `You declined on ${day}.`,
		lapsed: "It has lapsed.",
	},
	lead: {
		passed: "If they gave you more time, note the new date. If it is over, say how it ended.",
		noneSet: "It can wait, within reason, and the others can be told so as it is.",
		notKnown: "A date makes everything else easier: you can decide, and the others can be told something true.",
		asked: "Note their date when it comes.",
		untold: (count: number) =>
			`${capitalised(inWords(count))} other ${count === 1 ? "company does" : "companies do"} not know yet.`,
		allTold: "The others have been told.",
		alone: "Nobody else has to be told of it now.",
	},
	dates: {
		label: "The two dates",
		theirs: "Their date",
		yours: "Your own decision point",
		before: (count: number) =>
			count <= 0
				? "The same day: there is no earlier one."
				: `${capitalised(days(count))} before theirs, so that one more question fits.`,
		away: (count: number) =>
			count === 0
				? "Today"
				: count === 1
					? "Tomorrow"
					: count === -1
						? "Yesterday"
						: count > 0
							? `In ${days(count)}`
							: `${capitalised(days(-count))} ago`,
		first: (before: string) => `First it was ${before}.`,
		firstNone: "none set",
		change: "Change",
		changeLabel: "Change their date",
		named: "They have named a date",
		close: "Leave it",
	},
	deadline: {
		legend: "Until when do they want an answer",
		none: "They set none",
		notAsked: "I have not asked",
		askedNoAnswer: "No answer to that yet",
		pick: "Another date",
		saved: (day: string) => `Their date: ${day}`,
		savedNone: "Noted: they set no date",
		savedUnknown: "Noted: no date known yet",
	},
	ask: {
		title: "Ask them for one first",
		detail: "Asking is usual, and nobody takes it amiss. If they set none, note that; it can be said as it is.",
		verb: "Write and ask",
		draft: "Finish the question",
	},
	line: {
		today: "today",
		legendTheirs: "They need your answer",
		legendYours: "Your decision point",
		legendPromise: "An answer promised to you",
		says: (parts: {
			readonly today: string;
			readonly decide: string | null;
			readonly deadline: string | null;
			readonly promises: readonly { readonly company: string; readonly day: string; readonly relation: string }[];
		}) =>
			[
				`Today is ${parts.today}.`,
				parts.decide === null ? "" : `Your own decision point is ${parts.decide}.`,
				parts.deadline === null ? "" : `They need your answer by ${parts.deadline}.`,
				...parts.promises.map(
					({ company, day, relation }) =>
						`${company} promised an answer by ${day}${relation === "" ? "" : `, ${relation}`}.`,
				),
			]
				.filter((part) => part !== "")
				.join(" "),
		earlier: (count: number) => `${days(count)} before you have to answer`,
		later: (count: number) => `${days(count)} after you have to answer`,
		same: "the day you have to answer",
	},
	others: {
		title: "Who should know",
		sheetTitle: "Tell the others before you decide",
		sheetDetail: "One plain message each: that there is an offer, the real date, and no ultimatum.",
		afterYes: "Tell the others that you have decided",
		afterYesDetail: "They may still be thinking about you. It should come from you, and soon.",
		promised: (day: string, relation: string) =>
			`Promised you an answer by ${day}${relation === "" ? "" : `, ${relation}`}.`,
		noPromise: "Promised no date.",
		told: (when: string) => `Told ${when}.`,
		notTold: "Not told yet.",
		heldUntil: (day: string) => `Not before ${day}: your question about the date goes first.`,
		write: "Write to them",
		draft: "Finish draft",
		none: "Nobody else has to be told of this offer now.",
	},
	questions: {
		title: "Questions you kept for now",
		none: "None kept. Questions about leave, hours, benefits and the like that you save in a debrief come back here.",
		asked: (answer: string) => `They said: ${answer}`,
		ask: "They belong in the conversation about the offer; this is the time for them.",
		toDebrief: "In the debrief",
		topics,
	},
	decision: {
		title: "Your decision",
		sheetTitle: "Decide while it is yours to decide",
		detail: "Whatever you choose can be taken back here; nothing is sent by itself.",
		accept: "Accept",
		decline: "Decline",
		lapsed: "It lapsed",
		accepted: "Noted: accepted",
		declined: "Noted: declined",
		bothAsked:
			"You have said yes to another offer. If you take this one instead, change that one first: nobody should learn it from silence.",
		bothYes: "I take both",
		bothNo: "To the pipeline",
		lapsedDone: "Noted: it lapsed",
		reopened: "Open again",
		reopen: "Decide again",
		letters: {
			accepted: "The yes has gone out in writing.",
			declined: "They have been thanked.",
			lapsed: "There is nothing more to write to them.",
		},
	},
	noteHint: "What they offered, what is still open",
	remove: "It was no offer: take it back",
	removed: "Taken back. The opportunity stands as it was before.",
	closed: "This opportunity is closed. The offer is kept as it was.",
} as const;
