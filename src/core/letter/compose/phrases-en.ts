import { asSentence, type Note } from "./note.ts";

/** What most sentences of a letter speak about, as it stands inside a sentence. */
export interface Subjects {
	/** "the marketing analyst role", "the role". */
	readonly role: string;
	/** "the marketing analyst role at Halden Ferries", as far as known. */
	readonly roleAtCompany: string;
	/** " on Wednesday 8 April", or nothing. */
	readonly onDate: string;
	/** The same where the sentence goes on after it: American English closes the date with a comma. */
	readonly onDateThen: string;
	/** "meet" in the same room, else "speak with". */
	readonly meet: "meet" | "speak with";
}

type Variants<Given extends readonly unknown[]> = readonly ((...given: Given) => string)[];

/**
 * Letters to a panel are compared, so each recipient gets another way of saying every part. `turn` is the recipient's
 * place among the interviewers. The lists differ in length, so that two letters of a panel of six share one part at most.
 */
export const variant = <Given extends readonly unknown[]>(
	variants: Variants<Given>,
	turn: number,
): ((...given: Given) => string) => {
	const chosen = variants[turn % variants.length];
	if (chosen === undefined) throw new Error("A part of a letter has no variants");
	return chosen;
};

export const OPENINGS: Variants<[Subjects]> = [
	({ meet, onDateThen, role }) => `Thank you for taking the time to ${meet} me${onDateThen} about ${role}.`,
	({ onDateThen, roleAtCompany }) => `Many thanks for our conversation${onDateThen} about ${roleAtCompany}.`,
	({ meet, onDate, role }) =>
		`It was good to ${meet} you${onDate}, and I wanted to thank you for the time and thought you gave to our talk about ${role}.`,
	({ onDateThen, roleAtCompany }) => `I am writing to thank you for the interview${onDateThen} for ${roleAtCompany}.`,
	({ onDateThen, role }) =>
		`I appreciated the chance to speak with you${onDateThen} about ${role}, and I thank you for it.`,
	({ onDateThen, roleAtCompany }) => `My thanks for your part in the interview${onDateThen} for ${roleAtCompany}.`,
];

const TOPICS: Variants<[string]> = [
	(topic) => `I enjoyed talking with you about ${topic}.`,
	(topic) => `Our exchange about ${topic} has stayed with me.`,
	(topic) => `I was especially glad that we spoke about ${topic}.`,
	(topic) => `I have been thinking further about ${topic} since then.`,
];
const THEIR_DEEDS: Variants<[string]> = [
	(deed) => `You ${deed}, and I have thought about it since.`,
	(deed) => `I appreciated that you ${deed}.`,
	(deed) => `It stayed with me that you ${deed}.`,
	(deed) => `I have gone back in my mind to when you ${deed}.`,
];

/** Something specific from the talk; `null` where the note cannot be said to the recipient. */
export const talkedAboutSentence = (note: Note, turn: number): string | null => {
	switch (note.kind) {
		case "sentence":
			return note.text;
		case "deed":
			return variant(THEIR_DEEDS, turn)(note.text);
		case "claim":
			return `One thing from our conversation has stayed with me: ${note.text}.`;
		case "topic":
			return variant(TOPICS, turn)(asYours(note.text));
		case "reason":
			return null;
	}
};

/** "her example of …" is "your example of …" in a letter to her. */
const asYours = (topic: string): string => topic.replace(/^(?:her|his|their) /, "your ");

const STRONG_TOPICS: Variants<[string]> = [
	(topic) => `I hope ${topic} gave you a good idea of how I would work in the role.`,
	(topic) => `I was glad of the chance to bring up ${topic}, because it shows how I like to work.`,
	(topic) => `If it helps your decision, I would gladly say more about ${topic}.`,
	(topic) => `From my side, I would point to ${topic} as an example of what I would bring to the team.`,
];
const STRONG_DEEDS: Variants<[string]> = [
	(deed) => `I hope it was useful that I ${deed}.`,
	(deed) => `I was glad that I ${deed}, because it shows how I like to work.`,
	(deed) => `If it helps your decision, I would gladly say more about how I ${deed}.`,
	(deed) => `It mattered to me that I ${deed}.`,
];

/** One strong point; `null` where the note is a verdict rather than something shown. */
export const strongPointSentence = (note: Note, turn: number): string | null => {
	switch (note.kind) {
		case "sentence":
			return note.text;
		case "deed":
			return variant(STRONG_DEEDS, turn)(note.text);
		case "topic":
			return variant(STRONG_TOPICS, turn)(asMine(note.text));
		case "claim":
		case "reason":
			return null;
	}
};

/** Praise of oneself is taken off ("good examples from the ward"), and bare nouns become one's own. */
const asMine = (topic: string): string =>
	topic
		.replace(/^(?:a |an |the |my )?(?:very )?(?:good|great|strong|clear|nice|solid|excellent|confident|decent) /, "")
		.replace(/^(?=(?:answers?|examples?|story|stories|explanation|portfolio|presentation|demo)\b)/, "my ");

const DOUBT_LEADS: readonly (readonly [RegExp, string])[] = [
	[/^if (.+)$/, "You may have wondered whether $1."],
	[/^((?:whether|how|why|what) .+)$/, "You may have wondered $1."],
	[/^(that .+)$/, "You may have been concerned $1."],
	[/^(?:not enough|too little) (.+)$/, "You may have wondered whether I have enough $1."],
	[/^(?:my |a )?(?:lack of|no|missing) (.+)$/, "You may have wondered about my lack of $1."],
	[/^(too .+|(?:over|under)[a-z-]*qualified|inexperienced)$/, "You may have wondered whether I am $1."],
	[/^not .+$/, ""],
	[/^(.+)$/, "You may have wondered about $1."],
];

/** What they seemed to doubt, and the user's answer. */
export const doubtSentences = (doubt: Note, answer: Note): string =>
	`${doubtLead(doubt)} ${doubtAnswer(answer)}`.trim();

const doubtLead = (doubt: Note): string => {
	switch (doubt.kind) {
		case "sentence":
			return /^I\b/.test(doubt.text) ? `You may have been concerned that ${doubt.text}` : doubt.text;
		case "claim":
			return `You may have been concerned that ${doubt.text}.`;
		case "deed":
			return `You ${doubt.text}.`;
		case "reason":
			return "";
		case "topic": {
			const row = DOUBT_LEADS.find(([pattern]) => pattern.test(doubt.text));
			return row === undefined ? "" : doubt.text.replace(row[0], row[1]);
		}
	}
};

const doubtAnswer = (answer: Note): string => {
	switch (answer.kind) {
		case "sentence":
			return answer.text;
		case "claim":
		case "reason":
			return asSentence(answer.text);
		case "deed":
			return `I ${answer.text}.`;
		case "topic":
			return `I can point to ${answer.text}.`;
	}
};

/** Why here, in the user's own reasons; `null` where the note does not say why. */
export const reasonSentence = (note: Note, roleAtCompany: string): string | null => {
	switch (note.kind) {
		case "sentence":
			return `${note.text} That is why ${roleAtCompany} appeals to me.`;
		case "topic":
			return `What draws me to ${roleAtCompany} is ${note.text.replace(/^to /, "the chance to ")}.`;
		case "claim":
			return `What draws me to ${roleAtCompany} is that ${note.text}.`;
		case "reason":
			return `I would very much like to take on ${roleAtCompany}, because ${note.text}.`;
		case "deed":
			return null;
	}
};

export const INTERESTS: Variants<[string]> = [
	(roleAtCompany) => `I remain very interested in ${roleAtCompany}.`,
	(roleAtCompany) => `I would be glad to take on ${roleAtCompany}.`,
	(roleAtCompany) => `My interest in ${roleAtCompany} is as strong as it was before we spoke.`,
	(roleAtCompany) => `After our talk I can well picture myself in ${roleAtCompany}.`,
	(roleAtCompany) => `I would very much like to be considered further for ${roleAtCompany}.`,
];

export const NEXT_STEPS_BY: Variants<[string, boolean]> = [
	(date, theySaidIt) => `I look forward to hearing from you by ${date}${theySaidIt ? ", as you mentioned" : ""}.`,
	(date) => `Should anything else be useful before ${date}, I am easily reached.`,
	(date) => `Until ${date}, when I understand there may be news, I am happy to answer any further questions.`,
	(date) => `Please let me know if you need something more from me before ${date}.`,
];
export const NEXT_STEPS: Variants<[]> = [
	() => "Please let me know if there is anything else I can send or explain.",
	() => "If further questions come up, I am happy to answer them.",
	() => "I would gladly provide whatever else you may need, and I look forward to the next steps.",
	() => "I look forward to hearing from you and am within reach at any time.",
];
