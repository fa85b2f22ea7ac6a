import type { InterviewId, OpportunityId, PersonId } from "../ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { ItemId } from "./items.ts";

export const QUESTION_KINDS = [
	"opener",
	"motivation",
	"strengths",
	"weakness",
	"behavioural",
	"situational",
	"knowledge",
	"brainteaser",
	"values",
	"gaps",
	"salary",
	"career-plans",
	"logistics",
	"personal",
	"closing",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const MY_QUESTION_TOPICS = [
	"success",
	"why-open",
	"team",
	"worries",
	"process",
	"company",
	"salary",
	"remote",
	"leave",
	"hours",
	"benefits",
	"promotion",
	"other",
] as const;
export type MyQuestionTopic = (typeof MY_QUESTION_TOPICS)[number];

/** Topics to save for the offer stage. Source: domain.md section 5, our own proposal. */
export const OFFER_STAGE_TOPICS: readonly MyQuestionTopic[] = ["leave", "hours", "benefits", "promotion"];

/** A rating of one item, or the fact that it did not come up in this interview: two stored values, neither zero. */
export type ItemRating =
	| { readonly kind: "rated"; readonly value: 1 | 2 | 3 | 4 | 5 }
	| { readonly kind: "did-not-come-up" };

/** A question they put. */
export interface QuestionAsked {
	readonly id: string;
	readonly text: string;
	readonly askedBy: PersonId | null;
	readonly kinds: readonly QuestionKind[];
	/** 1 easy, 2 made me think, 3 hard. */
	readonly difficulty: 1 | 2 | 3 | null;
	readonly said: string;
	readonly after: string;
	readonly betterAnswer: string;
	/** The user chose "better answer later". */
	readonly wantsBetterAnswer: boolean;
}

/** A question put to them. */
export interface MyQuestion {
	readonly id: string;
	readonly text: string;
	readonly topic: MyQuestionTopic;
	readonly answer: string;
	readonly saveForOffer: boolean;
}

/** What one person said or asked that only they did: what makes panel letters differ in substance. */
export interface TalkedAbout {
	readonly personId: PersonId;
	readonly text: string;
}

export interface OverallRating {
	/** 1 (rough) to 10 (best yet). */
	readonly value: number;
	readonly at: Instant;
}

export const DEBRIEF_STEPS = [
	"facts",
	"questions",
	"went-well",
	"items",
	"my-questions",
	"improve",
	"overall",
	"action",
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** What the user recorded after an interview, saved in parts; one per interview, so the interview's id is its id. */
export interface Debrief {
	readonly id: InterviewId;
	readonly opportunityId: OpportunityId;
	/** One optional line of feeling. */
	readonly feeling: string;
	/** "It went terribly": capture only, no coaching now. */
	readonly wentTerribly: boolean;
	/** What they seemed to doubt about the user: seeds the letter's repair. */
	readonly seemedToDoubt: string;
	/** The user's answer to that doubt, in a sentence. */
	readonly doubtAnswer: string;
	readonly talkedAbout: readonly TalkedAbout[];
	readonly questionsAsked: readonly QuestionAsked[];
	readonly wentWell: readonly string[];
	/** "What makes you want this job, here?" */
	readonly wantThisJob: string;
	readonly items: Readonly<Partial<Record<ItemId, ItemRating>>>;
	readonly myQuestions: readonly MyQuestion[];
	/** At most three. */
	readonly improve: readonly string[];
	/** Oldest first; the first is kept for ever. */
	readonly ratings: readonly OverallRating[];
	/** The one thing to work on, with a date. */
	readonly action: { readonly text: string; readonly dueOn: CalendarDate | null } | null;
	/** Steps the user went through or skipped on purpose. */
	readonly stepsDone: readonly DebriefStep[];
	readonly startedAt: Instant;
	/** When the user said it is done; parts may be added later. */
	readonly finishedAt: Instant | null;
}
