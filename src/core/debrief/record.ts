import type { InterviewId, OpportunityId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";
import type { Debrief, DebriefStep, ItemRating } from "./debrief.ts";
import type { ItemId } from "./items.ts";

/** A debrief nothing was written in yet. */
export const emptyDebrief = (id: InterviewId, opportunityId: OpportunityId, startedAt: Instant): Debrief => ({
	id,
	opportunityId,
	feeling: "",
	wentTerribly: false,
	seemedToDoubt: "",
	doubtAnswer: "",
	talkedAbout: [],
	questionsAsked: [],
	wentWell: [],
	wantThisJob: "",
	items: {},
	myQuestions: [],
	improve: [],
	ratings: [],
	action: null,
	stepsDone: [],
	startedAt,
	finishedAt: null,
});

/** The fields a part may replace whole. */
type WholeField =
	| "feeling"
	| "wentTerribly"
	| "seemedToDoubt"
	| "doubtAnswer"
	| "talkedAbout"
	| "questionsAsked"
	| "wentWell"
	| "wantThisJob"
	| "myQuestions"
	| "improve"
	| "action";

/** Some of a debrief, as saved on one pause. Lists are replaced whole, items merged one by one. */
export interface DebriefPart extends Partial<Pick<Debrief, WholeField>> {
	/** `null` clears an item. */
	readonly items?: Readonly<Partial<Record<ItemId, ItemRating | null>>>;
	/** A new overall rating, 1 to 10: added to those before, never in their place. */
	readonly overall?: number;
	readonly stepDone?: DebriefStep;
	readonly finished?: boolean;
}

const withItems = (kept: Debrief["items"], changes: NonNullable<DebriefPart["items"]>): Debrief["items"] => {
	const items: Partial<Record<ItemId, ItemRating>> = { ...kept };
	for (const [id, rating] of Object.entries(changes) as [ItemId, ItemRating | null][]) {
		if (rating === null) delete items[id];
		else items[id] = rating;
	}
	return items;
};

/**
 * The debrief with one more part saved at `now`. The first overall rating stays first for ever; the same value given
 * again changes nothing. Finishing twice keeps the first moment; `finished: false` opens it again.
 */
export const recordPart = (kept: Debrief, part: DebriefPart, now: Instant): Debrief => {
	const { items, overall, stepDone, finished, ...whole } = part;
	const given = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
	const isNewRating = overall !== undefined && kept.ratings.at(-1)?.value !== overall;
	return {
		...kept,
		...given,
		items: items === undefined ? kept.items : withItems(kept.items, items),
		ratings: isNewRating ? [...kept.ratings, { value: overall, at: now }] : kept.ratings,
		stepsDone:
			stepDone === undefined || kept.stepsDone.includes(stepDone) ? kept.stepsDone : [...kept.stepsDone, stepDone],
		finishedAt: finished === undefined ? kept.finishedAt : finished ? (kept.finishedAt ?? now) : null,
	};
};
