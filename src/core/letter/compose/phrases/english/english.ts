import type { Stage } from "../../../../opportunity/opportunity.ts";
import type { CalendarDate } from "../../../../time/calendar-date.ts";
import { speaksOfSalaryOrLeave } from "../../../checks/salary-or-leave.ts";
import type { LetterPerson } from "../../../context.ts";
import { writtenDate } from "../../../written-date.ts";
import { ended } from "../ended.ts";
import type { DecisionBy, Matter, NoteText, Phrases, WantedDetails } from "../phrases.ts";
import { SHIFTS, type Variants, variant } from "../variant.ts";
import { doubtQuestion } from "./doubt-question.ts";
import { asSentence, deedOfTheirs, isAboutThem, type Note, readNote, withoutVerdict } from "./note.ts";
import { doubtSentences, reasonSentence, strongPointSentence, talkedAboutSentence } from "./note-sentences.ts";
import { relationSentence } from "./relation.ts";
import { role, roleAtCompany } from "./role.ts";
import { subjectsIn } from "./subjects.ts";
import { interestSentence, thanksSentence } from "./thank-you-sentences.ts";

/** English as America or as Britain writes it: dates, lists, and what a referee does. */
export const english = (language: "en" | "en-gb"): Phrases => {
	const isBritish = language === "en-gb";
	const day = (date: CalendarDate): string => writtenDate(date, language);
	/** In the middle of a sentence: American English closes the date with a comma. */
	const dayThen = (date: CalendarDate): string => `${day(date)}${isBritish ? "" : ","}`;
	const onDay = ({ on }: Matter): string => (on === null ? "" : ` on ${day(on)}`);
	const onDayThen = ({ on }: Matter): string => (on === null ? "" : ` on ${dayThen(on)}`);
	const andForInterview = ({ pastOn }: Matter): string =>
		pastOn === null ? "" : `, and for the interview on ${day(pastOn)}`;
	const mine = (sentOn: CalendarDate | null): string =>
		sentOn === null ? "my message" : `my message of ${day(sentOn)}`;
	const beforeThat = ({ on, isToday }: DecisionBy): string => `${isToday ? "on" : "before"} ${dayThen(on)}`;
	const joined = (names: readonly string[]): string => joinNames(names, isBritish ? " and " : ", and ");
	const referee = isBritish
		? { be: "act as a referee for me", being: "acting as a referee for me" }
		: { be: "serve as a reference for me", being: "serving as a reference for me" };

	return {
		subjects: subjectsIn(language),
		writingAbout: (matter) =>
			matter.pastOn === null
				? ended(`I am writing about ${roleAtCompany(matter)}`)
				: `I am writing about ${roleAtCompany(matter)}, for which ${matter.metRecipient ? "we spoke" : "I was interviewed"} on ${day(matter.pastOn)}.`,
		thanksForTime: "Thank you again for the time you gave me.",
		goodWishes: "I wish you and the team all the best.",
		anotherRole: "Should another suitable role come up, I would be glad to hear from you.",
		pathsCross: "I hope that our paths cross again.",
		tellMoreAboutRole: "I am glad to tell you more about the role.",
		reason: (why, matter) => {
			const note = tellable(why, matter);
			return note === null ? null : reasonSentence(note, roleAtCompany(matter));
		},
		asSentence,
		thankYou: {
			thanks: (matter, turn) => thanksSentence(matter, turn, { atEnd: onDay(matter), goingOn: onDayThen(matter) }),
			talkedAbout: (raw, matter, turn) => {
				const note =
					isAboutThem(raw) && !speaksOfSalaryOrLeave(raw) ? deedOfTheirs(raw, matter.names) : tellable(raw, matter);
				return note === null ? null : talkedAboutSentence(note, turn);
			},
			alsoTalkedAbout: (personName, raw, matter) => {
				const note = isAboutThem(raw) ? null : tellable(raw, matter);
				return note?.kind === "topic" ? `I also valued the exchange with ${personName} about ${note.text}.` : null;
			},
			strongPoint: (raw, matter, turn) => {
				const shown = withoutVerdict(raw);
				const note = isAboutThem(shown) || isAboutComingAcross(shown) ? null : tellable(shown, matter);
				return note === null ? null : strongPointSentence(note, turn, matter.metRecipient);
			},
			doubt: (rawDoubt, rawAnswer, matter) => {
				const [doubt, answer] = [tellable(rawDoubt, matter), tellable(rawAnswer, matter)];
				return doubt === null || answer === null ? null : doubtSentences(doubt, answer);
			},
			interest: interestSentence,
			nextStepsBy: (date, theySaidIt, turn) => variant(NEXT_STEPS_BY, turn, SHIFTS.nextSteps)(day(date), theySaidIt),
			nextSteps: (turn) => variant(NEXT_STEPS, turn, SHIFTS.nextSteps)(),
		},
		statusCheck: {
			sinceLastCheck: (date) =>
				`Since my message of ${day(date)}, has anything been decided, or is there a new date to keep in mind?`,
			howIsIt: "Could you tell me how the decision is coming along, and when you expect to know more?",
			promised: (date, isRecipients) =>
				`${isRecipients ? "You mentioned" : "I had noted"} ${day(date)} for an answer, so I would like to ask where things stand, or when you expect to know more.`,
			stillInterested: "I remain interested in the role, and I am glad to send anything else that would help.",
			gladToSend: "I am glad to send anything else that would help.",
		},
		correction: {
			mistake: (sentOn) => `There was a mistake in ${mine(sentOn)}, which I would like to put right.`,
			slip: (sentOn) => `There was a slip in ${mine(sentOn)}.`,
			yourName: "I misspelled your name, which is written correctly above.",
			anotherName: "I addressed you by another name.",
			nameMeant: (name) => ended(`The name I meant is ${name}`),
			companyMeant: (company) => ended(`Where I named a company, I meant ${company}`),
			interviewWasOn: (date, { metRecipient, isHeld }) =>
				`${metRecipient ? "Our conversation was" : isHeld ? "The interview was" : "The interview is"} on ${day(date)}.`,
			sorry: "I am sorry about that; the rest stands as written.",
		},
		closingNote: {
			thanks: (matter) => {
				if (matter.metRecipient)
					return ended(`Thank you again for the conversation${onDayThen(matter)} about ${roleAtCompany(matter)}`);
				return ended(
					matter.isHeld
						? `Thank you again for the interview${onDayThen(matter)} for ${roleAtCompany(matter)}`
						: `Thank you for considering me for ${roleAtCompany(matter)}`,
				);
			},
			leaveItHere:
				"I understand that plans change and that the decision may have gone another way, so I will leave it here.",
			openDoor: "Should this or another suitable role come up, I would be glad to hear from you.",
		},
		addressRequest: {
			interviewed: (matter, people) => {
				const interview = matter.hasInterview ? `my interview${onDayThen(matter)} for ` : "";
				const about = matter.isHeld ? `was interviewed${onDayThen(matter)} for ` : `am writing about ${interview}`;
				return `I ${about}${roleAtCompany(matter)} and would like to thank ${whom(people, matter, joined)} in writing.`;
			},
			request: requestFor,
			passOn: "If you would rather pass a letter on, I am glad to send it to you. Thank you for your help.",
		},
		news: {
			lead: (matter) => `I would like to pass on a piece of news, with ${roleAtCompany(matter)} in mind:`,
			noReply: "There is no need to reply to this.",
		},
		competingOffer: {
			offer: "I have received another offer.",
			offerBy: (date) => `I have received another offer, and they would like my answer by ${day(date)}.`,
			offerWithoutDate: "I have received another offer. They have not set a date for my answer.",
			stillInterested: ({ company }) =>
				company === null ? "I remain interested in your role." : ended(`I remain interested in the role at ${company}`),
			reason: (why, matter) => {
				const note = tellable(why, matter);
				return note === null ? null : reasonSentence(note, "the role");
			},
			promised: (date, isRecipients) =>
				`${isRecipients ? "You mentioned" : "I had noted"} ${day(date)} for your answer.`,
			promisedTooLate: (date, isRecipients, by) =>
				`${isRecipients ? "You mentioned" : "I had noted"} ${dayThen(date)} for your answer, so I would like to ask whether a decision ${beforeThat(by)} is possible.`,
			doesItStand: "Could you tell me whether that date still stands?",
			whenDecided: "Could you tell me when you expect to decide?",
			isItPossible: (by) => `Could you tell me whether a decision ${beforeThat(by)} is possible?`,
			ifMoved: "If it has moved, I understand.",
			ifNotPossible: "If that is not possible, I understand.",
			inGoodTime: isBritish ? "I wanted to let you know in good time." : "I wanted to let you know ahead of time.",
		},
		deadlineRequest: {
			thanks: (matter) => ended(`Thank you for the offer of ${roleAtCompany(matter)}`),
			untilWhen: `Could you tell me ${isBritish ? "until" : "by"} when you would like my answer?`,
			thinkItOver: "I would like to think it over properly and reply in time.",
		},
		acceptance: {
			thanks: (matter) => ended(`Thank you for offering me ${roleAtCompany(matter)}`),
			accept: "I am glad to accept.",
			nextSteps: "Could you confirm the next steps, and what you need from me?",
			lookForward: "I look forward to working with you.",
		},
		decline: {
			thanks: (matter) => ended(`Thank you for offering me ${roleAtCompany(matter)}`),
			decided: "I have decided not to accept the offer.",
			gratefulAndWishes: "I am grateful for the time you gave me, and I wish you and the team all the best.",
		},
		afterNo: {
			thanks: (matter) =>
				ended(`Thank you for letting me know your decision about ${roleAtCompany(matter)}${andForInterview(matter)}`),
			understand: "I understand the decision.",
			thanksForFeedback: "Thank you also for what you have told me about it.",
			oneOrTwoThings: "If you have a moment, could you name one or two things that would help me next time?",
			aLineIsPlenty: "A line or two is plenty, and I will understand if it is not possible.",
			oneMoreThing:
				"If there is one more thing that would help me next time, I would be glad to hear it. A line is plenty.",
		},
		withdrawal: {
			thanks: (matter) => ended(`Thank you for considering me for ${roleAtCompany(matter)}${andForInterview(matter)}`),
			acceptedAnother: "I have accepted another offer.",
			therefore: "I am therefore withdrawing my application.",
			withdraw: "I am writing to withdraw my application.",
			gratefulAndWishes: "I am grateful for the time you gave me, and I wish you well in filling the role.",
			wishes: "I wish you well in filling the role.",
		},
		referenceRequest: {
			applying: (matter) =>
				matter.position === null && matter.company === null
					? "I am applying for a new role."
					: ended(`I am applying for ${roleAtCompany(matter)}`),
			willing: `I would like to ask whether you would be willing to ${referee.be}.`,
			relation: relationSentence,
			whichAddress: "If you agree, which e-mail address or phone number may I pass on?",
			willTell: "I will tell you before anybody gets in touch, and what it is about.",
			shortNo: "If it does not suit you, a short no is all I need.",
			noReason: "I will understand, and no reason is necessary.",
			thanks: "Thank you for thinking about it.",
		},
		referenceHeadsUp: {
			thanks: (isAgain) => `Thank you ${isAgain ? "again " : ""}for ${referee.being}.`,
			mayContact: (matter) =>
				matter.company === null
					? ended(`Somebody may contact you about me, because I have applied for ${role(matter)}`)
					: `${matter.company} may contact you about me, because I have applied for ${role(matter)} there.`,
			changed: (raw, { names }) => {
				const note = readNote(raw, names);
				return note === null || note.kind === "sentence" || note.kind === "claim"
					? `Something has changed since I told you about it. ${asSentence(raw)}`
					: ended(`This has changed since I told you about it: ${note.text}`);
			},
			met: (names) => `So far I have spoken with ${joined(names)}, but it may also be a colleague who gets in touch.`,
			byWhen: (date) => `They named ${dayThen(date)} for their answer, so they may be in touch before then.`,
			speakAbout: "If it fits what you remember, I would be glad if you could speak about this:",
			doubt: (raw, { names }) => doubtQuestion(raw, names),
			talkFirst: "If you would like to talk it over first, I am glad to.",
			thanksForHelp: "Thank you for your help.",
		},
		referenceThanks: {
			thanks: (matter) => ended(`Thank you for ${referee.being} when I applied for ${roleAtCompany(matter)}`),
			howItWent,
			grateful: "I am grateful that I could name you.",
			sameForYou: "If I can do the same for you one day, please ask.",
		},
	};
};

/** "Ines", "Ines and Tom", "Ines, Tom and Priya"; America has a comma before the last "and". */
const joinNames = (names: readonly string[], lastOfMany: string): string =>
	names.length < 2
		? (names[0] ?? "")
		: `${names.slice(0, -1).join(", ")}${names.length === 2 ? " and " : lastOfMany}${names.at(-1)}`;

/** A note as read, unless it speaks of pay or leave. */
const tellable = (raw: NoteText, { names }: Matter): Note | null =>
	speaksOfSalaryOrLeave(raw) ? null : readNote(raw, names);

// How one came across is no news to those who were there, and in a letter it reads as worry.
const isAboutComingAcross = (wentWell: string): boolean =>
	/\b(?:calm|nerv\w*|relaxed|confiden\w*|eye contact|stutter\w*|stammer\w*|on time|punctual|early|late|smil\w*|posture|handshake|panic\w*|cr(?:y|ied)|breath\w*|pace|fillers?|um+|voice|dress\w*|suit|outfit|froze|rapport|listened|laugh\w*|chat|vibe|mood|honest\w*|didn['’]?t|did not|not too)\b/i.test(
		wentWell,
	);

const NEXT_STEPS_BY: Variants<[string, boolean]> = [
	(date, theySaidIt) => `I look forward to hearing from you by ${date}${theySaidIt ? ", as you mentioned" : ""}.`,
	(date) => `Should anything else be useful before ${date}, I am easily reached.`,
	(date) => `Until ${date}, when I understand there may be news, I am happy to answer any further questions.`,
	(date) => `Please let me know if you need something more from me before ${date}.`,
];
const NEXT_STEPS: Variants<[]> = [
	() => "Please let me know if there is anything else I can send or explain.",
	() => "If further questions come up, I am happy to answer them.",
	() => "I would gladly provide whatever else you may need, and I look forward to hearing what comes next.",
	() => "I look forward to hearing from you and am within reach at any time.",
];

/** "Ines Okafor and the Head of Insight"; a person known by nothing is left out. */
const whom = (
	people: readonly LetterPerson[],
	{ isHeld }: Matter,
	joined: (names: readonly string[]) => string,
): string => {
	const names = people.flatMap((person) => person.name ?? (person.title === null ? [] : `the ${person.title}`));
	return names.length > 0 ? joined(names) : isHeld ? "those who interviewed me" : "the interviewers";
};

const requestFor = ({ isUnsureOfName, lacksAddress, isSeveral }: WantedDetails): string => {
	const name = isSeveral ? "how their names are spelled" : "how the name is spelled";
	const address = isSeveral ? "which e-mail addresses to use" : "which e-mail address to use";
	if (isUnsureOfName && lacksAddress) return `Could you tell me ${name}, and ${address}?`;
	return `Could you tell me ${isUnsureOfName ? name : address}?`;
};

const howItWent = (stage: Stage): string => {
	switch (stage) {
		case "accepted":
			return "They have offered me the role, and I have accepted it.";
		case "declined":
			return "They offered me the role, and I have decided not to take it.";
		case "offer":
			return "They have offered me the role. I have not given my answer yet.";
		case "rejected":
			return "They have decided not to offer me the role.";
		case "withdrawn":
			return "I have withdrawn my application.";
		case "quiet":
			return "I have not had an answer from them.";
		case "saved":
		case "applied":
		case "interviewing":
			return "They have not decided yet. I will tell you when they have.";
	}
};
