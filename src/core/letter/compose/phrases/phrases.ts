import type { Stage } from "../../../opportunity/opportunity.ts";
import type { CalendarDate } from "../../../time/calendar-date.ts";
import type { LetterPerson } from "../../context.ts";
import type { LetterKind } from "../../letter.ts";

/** What most sentences of a letter speak about, as the record has it. */
export interface Matter {
	/** As recorded, without a trailing "role", which the sentences add. */
	readonly position: string | null;
	readonly company: string | null;
	/** The office's day of the interview. */
	readonly on: CalendarDate | null;
	/** The same once the interview is over; `null` before. */
	readonly pastOn: CalendarDate | null;
	/** One is recorded, over or ahead. */
	readonly hasInterview: boolean;
	/** It is over. */
	readonly isHeld: boolean;
	/** In the same room. */
	readonly isOnSite: boolean;
	/** The recipient was one of the interviewers, and the interview is over: only then did they talk. */
	readonly metRecipient: boolean;
	/** The recipient is the one who arranges interviews. */
	readonly isArranger: boolean;
	/** The day on which the letter that is put right was sent. */
	readonly correctedOn: CalendarDate | null;
	/** The referee was told before. */
	readonly isAgain: boolean;
	/** Folded words of recorded names: a capital at the start of a note is meant there. */
	readonly names: ReadonlySet<string>;
}

/** A line of the user's own notes. What it says stays as they wrote it. */
export type NoteText = string;

/** What can be said of a request for addresses. */
export interface WantedDetails {
	readonly isUnsureOfName: boolean;
	readonly lacksAddress: boolean;
	readonly isSeveral: boolean;
}

/** A day before which, or on which, a decision would be in time. */
export interface DecisionBy {
	readonly on: CalendarDate;
	/** On the day itself nothing is before it. */
	readonly isToday: boolean;
}

/**
 * How one language says what the composers decide to say. Every sentence is whole, with its stop; nothing in it states
 * more than it is given. Where a note cannot be said, or had better not, the sentence is `null`. `turn` is the recipient's
 * place in a panel: colleagues get another wording of every part.
 */
export interface Phrases {
	/** Subject lines, fullest first. */
	readonly subjects: (kind: LetterKind, matter: Matter) => readonly (string | null)[];
	/** "I am writing about the role, for which we spoke on Wednesday." */
	readonly writingAbout: (matter: Matter) => string;
	readonly thanksForTime: string;
	readonly goodWishes: string;
	/** Glad to hear from them should another suitable role come up. */
	readonly anotherRole: string;
	readonly pathsCross: string;
	readonly tellMoreAboutRole: string;
	/** Why here, in the user's own reasons. */
	readonly reason: (why: NoteText, matter: Matter) => string | null;
	/** A note as a sentence of its own, as far as it can be one. */
	readonly asSentence: (note: NoteText) => string;
	readonly thankYou: {
		readonly thanks: (matter: Matter, turn: number) => string;
		readonly talkedAbout: (note: NoteText, matter: Matter, turn: number) => string | null;
		readonly alsoTalkedAbout: (personName: string, note: NoteText, matter: Matter) => string | null;
		readonly strongPoint: (note: NoteText, matter: Matter, turn: number) => string | null;
		readonly doubt: (doubt: NoteText, answer: NoteText, matter: Matter) => string | null;
		readonly interest: (matter: Matter, turn: number) => string;
		readonly nextStepsBy: (date: CalendarDate, theySaidIt: boolean, turn: number) => string;
		readonly nextSteps: (turn: number) => string;
	};
	readonly statusCheck: {
		readonly sinceLastCheck: (date: CalendarDate) => string;
		readonly howIsIt: string;
		readonly promised: (date: CalendarDate, isRecipients: boolean) => string;
		readonly stillInterested: string;
		/** The same offer of help without the interest. */
		readonly gladToSend: string;
	};
	readonly correction: {
		readonly mistake: (sentOn: CalendarDate | null) => string;
		readonly slip: (sentOn: CalendarDate | null) => string;
		readonly yourName: string;
		readonly anotherName: string;
		readonly nameMeant: (name: string) => string;
		readonly companyMeant: (company: string) => string;
		readonly interviewWasOn: (date: CalendarDate, matter: Matter) => string;
		readonly sorry: string;
	};
	readonly closingNote: {
		readonly thanks: (matter: Matter) => string;
		readonly leaveItHere: string;
		readonly openDoor: string;
	};
	readonly addressRequest: {
		readonly interviewed: (matter: Matter, toBeThanked: readonly LetterPerson[]) => string;
		readonly request: (wanted: WantedDetails) => string;
		readonly passOn: string;
	};
	readonly news: {
		/** Ends in a colon: the news follows. */
		readonly lead: (matter: Matter) => string;
		readonly noReply: string;
	};
	readonly competingOffer: {
		readonly offer: string;
		readonly offerBy: (date: CalendarDate) => string;
		readonly offerWithoutDate: string;
		readonly stillInterested: (matter: Matter) => string;
		readonly reason: (why: NoteText, matter: Matter) => string | null;
		readonly promised: (date: CalendarDate, isRecipients: boolean) => string;
		/** Their date comes too late, so an earlier decision is asked for. */
		readonly promisedTooLate: (date: CalendarDate, isRecipients: boolean, by: DecisionBy) => string;
		readonly doesItStand: string;
		readonly whenDecided: string;
		readonly isItPossible: (by: DecisionBy) => string;
		readonly ifMoved: string;
		readonly ifNotPossible: string;
		readonly inGoodTime: string;
	};
	readonly deadlineRequest: {
		readonly thanks: (matter: Matter) => string;
		readonly untilWhen: string;
		readonly thinkItOver: string;
	};
	readonly acceptance: {
		readonly thanks: (matter: Matter) => string;
		readonly accept: string;
		readonly nextSteps: string;
		readonly lookForward: string;
	};
	readonly decline: {
		readonly thanks: (matter: Matter) => string;
		readonly decided: string;
		readonly gratefulAndWishes: string;
	};
	readonly afterNo: {
		readonly thanks: (matter: Matter) => string;
		readonly understand: string;
		readonly thanksForFeedback: string;
		readonly oneOrTwoThings: string;
		readonly aLineIsPlenty: string;
		readonly oneMoreThing: string;
	};
	readonly withdrawal: {
		readonly thanks: (matter: Matter) => string;
		readonly acceptedAnother: string;
		readonly therefore: string;
		readonly withdraw: string;
		readonly gratefulAndWishes: string;
		readonly wishes: string;
	};
	readonly referenceRequest: {
		readonly applying: (matter: Matter) => string;
		readonly willing: string;
		/** How they know the user's work, said to them; `own` are the folded words of their name. */
		readonly relation: (note: NoteText, own: ReadonlySet<string>, matter: Matter) => string | null;
		readonly whichAddress: string;
		readonly willTell: string;
		readonly shortNo: string;
		readonly noReason: string;
		readonly thanks: string;
	};
	readonly referenceHeadsUp: {
		readonly thanks: (isAgain: boolean) => string;
		readonly mayContact: (matter: Matter) => string;
		readonly changed: (note: NoteText, matter: Matter) => string;
		readonly met: (names: readonly string[]) => string;
		readonly byWhen: (date: CalendarDate) => string;
		/** Ends in a colon: the points follow, one a line. */
		readonly speakAbout: string;
		readonly doubt: (note: NoteText, matter: Matter) => string;
		readonly talkFirst: string;
		readonly thanksForHelp: string;
	};
	readonly referenceThanks: {
		readonly thanks: (matter: Matter) => string;
		readonly howItWent: (stage: Stage) => string;
		readonly grateful: string;
		readonly sameForYou: string;
	};
}
