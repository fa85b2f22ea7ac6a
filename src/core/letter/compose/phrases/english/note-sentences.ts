import { SHIFTS, type Variants, variant } from "../variant.ts";
import { asSentence, type Note } from "./note.ts";

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
			return variant(THEIR_DEEDS, turn, SHIFTS.talkedAbout)(note.text);
		case "claim":
			return `One thing from our conversation has stayed with me: ${note.text}.`;
		case "topic":
			return variant(TOPICS, turn, SHIFTS.talkedAbout)(asYours(note.text));
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

/** For those who were not there: nothing of what they saw or heard. */
const UNSEEN_TOPICS = STRONG_TOPICS.slice(2);
const UNSEEN_DEEDS = STRONG_DEEDS.slice(2);

/** One strong point; `null` where the note is a verdict rather than something shown. */
export const strongPointSentence = (note: Note, turn: number, wasThere: boolean): string | null => {
	switch (note.kind) {
		case "sentence":
			return note.text;
		case "deed":
			return variant(wasThere ? STRONG_DEEDS : UNSEEN_DEEDS, turn, SHIFTS.strongPoint)(note.text);
		case "topic":
			return variant(wasThere ? STRONG_TOPICS : UNSEEN_TOPICS, turn, SHIFTS.strongPoint)(asMine(note.text));
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
