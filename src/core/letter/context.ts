import type { Policy } from "../followup/policy.ts";
import type { LetterId } from "../ids.ts";
import type { InterviewKind } from "../interview/interview.ts";
import type { AnswerBy, OfferState } from "../offer/offer.ts";
import type { Sector, Stage } from "../opportunity/opportunity.ts";
import type { Person } from "../person/person.ts";
import type { Consent } from "../reference/referee.ts";
import type { TalkingPoint } from "../reference/reference.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { CountryCode } from "../time/work-week.ts";
import type { ZoneId } from "../time/zone.ts";
import type { LetterKind, LetterLanguage, LetterLength } from "./letter.ts";

/** What a letter needs to know about a person. */
export type LetterPerson = Pick<
	Person,
	"id" | "name" | "nameSource" | "preferredName" | "honorific" | "greeting" | "title" | "roles" | "email"
>;

export interface LetterCompany {
	readonly name: string | null;
	readonly aliases: readonly string[];
	readonly legalForm: string | null;
	readonly country: CountryCode | null;
}

/** The interview a letter is about. */
export interface LetterInterview {
	/** The office's day of the interview; `null` while neither start nor end is noted. */
	readonly on: CalendarDate | null;
	readonly kind: InterviewKind;
	readonly round: number;
	readonly zone: ZoneId;
	readonly endedAt: Instant | null;
	/** Where nobody noted the end: when it is taken to have ended, or to end. */
	readonly presumedEndAt?: Instant;
}

/** What the debrief holds that may go into a letter, in the user's own words. */
export interface LetterNotes {
	/** What was talked about with the recipient. */
	readonly talkedAbout: readonly string[];
	/** What was talked about with the other interviewers. */
	readonly talkedAboutWithOthers: readonly { readonly personName: string | null; readonly text: string }[];
	readonly wentWell: readonly string[];
	readonly seemedToDoubt: string;
	readonly doubtAnswer: string;
	readonly wantThisJob: string;
	/** Questions they put, and whether the recipient did. */
	readonly questionsAsked: readonly { readonly text: string; readonly askedByRecipient: boolean }[];
}

/** A letter to another interviewer of the same interview. */
export interface SiblingLetter {
	readonly personName: string | null;
	readonly body: string;
	readonly kind: LetterKind;
}

/** The letter a correction puts right. */
export interface CorrectedLetter {
	readonly kind: LetterKind;
	readonly subject: string;
	readonly body: string;
	readonly sentOn: CalendarDate | null;
	/** What the user looked at before it left and meant as it stood, by the findings' keys. */
	readonly acceptedFindings: readonly string[];
}

/** The offer a letter speaks of. */
export interface LetterOffer {
	readonly answerBy: AnswerBy;
	/** True for another company's: only that one is a competing offer. */
	readonly isElsewhere: boolean;
	/** The office's day. */
	readonly madeOn: CalendarDate;
	readonly state: OfferState;
	/** Whose it is. For questions to the user: a draft says "another offer" and leaves the name to them. */
	readonly companyName: string | null;
}

/** The news that a letter passes on. */
export interface LetterClipping {
	readonly title: string;
	readonly url: string | null;
	/** Why it matters to this role, in the user's words; empty while none is noted. */
	readonly reason: string;
}

/** What a letter to a referee can say. */
export interface LetterReference {
	readonly consent: Consent;
	/** How they know the user's work, in the user's words. */
	readonly relation: string;
	readonly points: readonly TalkingPoint[];
	/** What is different since they were last told about this opportunity; empty: nothing, or they were not told. */
	readonly changed: string;
	/** They were told about this opportunity before. */
	readonly isAgain: boolean;
	/** Names of those the user has met in interviews that are over, in the order met. */
	readonly met: readonly string[];
}

/**
 * Everything that composing and checking one letter need, as plain data that survives JSON: it is also sent to the
 * browser, where a letter is checked without a server.
 */
export interface LetterContext {
	readonly letterId: LetterId;
	readonly kind: LetterKind;
	readonly language: LetterLanguage;
	readonly length: LetterLength;
	readonly sender: { readonly name: string; readonly email: string; readonly phone: string };
	/** `null`: reception, or "hiring team". */
	readonly recipient: LetterPerson | null;
	readonly company: LetterCompany;
	readonly agencyName: string | null;
	readonly position: string | null;
	readonly interview: LetterInterview | null;
	/** The office's days of every round of this opportunity. */
	readonly interviewDates: readonly CalendarDate[];
	/** In the order the user named them. */
	readonly interviewers: readonly LetterPerson[];
	/** Everyone else recorded at the company or the agency. */
	readonly otherPeopleHere: readonly LetterPerson[];
	/** The user's referees, where they belong to neither. */
	readonly referees: readonly LetterPerson[];
	readonly notes: LetterNotes;
	/** The latest promise still open. */
	readonly promise: {
		readonly byOn: CalendarDate | null;
		readonly words: string;
		readonly isRecipients: boolean;
	} | null;
	/** The office's day of the last status check sent. */
	readonly lastCheckOn: CalendarDate | null;
	readonly corrects: CorrectedLetter | null;
	readonly stage: Stage;
	/** True where feedback came with their no. */
	readonly hasTheirFeedback: boolean;
	/** `null`: the letter speaks of none, or it cannot be told which. */
	readonly offer: LetterOffer | null;
	readonly clipping: LetterClipping | null;
	/** `null` where the recipient is no referee. */
	readonly reference: LetterReference | null;
	readonly siblings: readonly SiblingLetter[];
	/** Names from the user's other opportunities, which must not turn up in this letter. */
	readonly others: {
		readonly companies: readonly string[];
		readonly people: readonly string[];
		readonly positions?: readonly string[];
	};
	/** Where the office is and what kind of employer it is: customs differ. */
	readonly office: { readonly country: CountryCode | null; readonly sector: Sector };
	readonly limits: {
		readonly length: Policy["letter-length"];
		readonly alikePercent: number;
		readonly lateAfterHours: number;
	};
	/** What the plan says against sending this letter now. */
	readonly adviceHold: { readonly kind: "hold" | "stop"; readonly until: Instant | null } | null;
	readonly personalDictionary: readonly string[];
	readonly now: Instant;
	/** The office's clock: moments are told in it. */
	readonly officeZone: ZoneId;
	/** The office's day. */
	readonly today: CalendarDate;
}
