import type { Debrief, QuestionAsked } from "../debrief/debrief.ts";
import type { Nudge } from "../nudge/nudge.ts";
import type { Instant } from "../time/instant.ts";
import { debrief, ENDED, id, settings } from "./facts.testing.ts";
import type { SearchFacts, SelfWork } from "./search-facts.ts";

/** A search with one live opportunity, where it is the user's move; say only what matters. */
export const searchFacts = (given: Partial<SearchFacts> = {}): SearchFacts => ({
	settings: settings(),
	live: 1,
	yourMove: 1,
	onlyOneWaitsSince: null,
	hasAccepted: false,
	lastInterviewEndedAt: null,
	appliedOn: [],
	selfWork: [],
	nudges: [],
	...given,
});

/** A question that was hard, without a better answer. */
export const question = (given: Partial<QuestionAsked> = {}): QuestionAsked => ({
	id: "why",
	text: "Why did you leave?",
	askedBy: null,
	kinds: [],
	difficulty: 3,
	said: "",
	after: "",
	betterAnswer: "",
	wantsBetterAnswer: false,
	...given,
});

/** What is still to come of the interview of Sunday 5 April. */
export const selfWork = (given: Partial<Debrief> = {}, endedAt: Instant = ENDED): SelfWork => ({
	debrief: debrief(given),
	endedAt,
	company: "Marsa Foods",
});

export const nudge = (key: string, at: Instant, end: Nudge["end"] = "done"): Nudge => ({
	id: id(`nudge ${key} ${at}`),
	key,
	at,
	end,
});
