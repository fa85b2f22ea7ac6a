import { isSelfWorkKey } from "../debrief/self-work.ts";
import { addDays } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import type { Advice } from "./advice.ts";
import { mergeVerdicts, seeTurnsOfVerdict } from "./merge.ts";
import { NextTurn } from "./next-turn.ts";
import type { Verdict } from "./rule.ts";
import { searchRules } from "./rules/index.ts";
import { type SearchContext, searchContextAt } from "./search-context.ts";
import type { SearchFacts } from "./search-facts.ts";

/** How the search stands: nothing live, few, all of them thinking, some with the user, or over. */
export const SEARCH_STATES = ["none", "thin", "waiting", "live", "settled"] as const;
export type SearchState = (typeof SEARCH_STATES)[number];

/** What is advised about the search as a whole and about the user, at one moment. */
export interface SearchPlan {
	readonly at: Instant;
	readonly state: SearchState;
	readonly live: number;
	/** Of these, where the company is thinking. */
	readonly waiting: number;
	readonly applicationsThisWeek: number;
	/** The user's own brake; `null`: none set. */
	readonly applicationsAWeek: number | null;
	/** At most one about the search and at most one about the user. */
	readonly advice: readonly Advice[];
	/** The earliest later moment at which this would read differently with no new fact; `null`: never. */
	readonly nextChangeAt: Instant | null;
}

const DAYS_A_WEEK = 7;

const stateOf = ({ facts, policy }: SearchContext): SearchState => {
	if (facts.hasAccepted) return "settled";
	if (facts.live === 0) return "none";
	if (facts.live < policy["keep-searching"].thinBelow) return "thin";
	return facts.yourMove === 0 ? "waiting" : "live";
};

const isAboutSelf = ({ action }: Verdict["about"]): boolean =>
	action.kind === "answer-question" || action.kind === "act";

/** True once the user dealt with one of them today: one a day is enough. */
const hadItsDay = ({ facts, today }: SearchContext): boolean =>
	facts.nudges.some(({ key, at }) => isSelfWorkKey(key) && dateAt(at, facts.settings.zone) === today);

/** The oldest first; an action before an answer of the same moment. */
const order = (verdict: Verdict): string =>
	verdict.kind === "do-by" ? `${verdict.from} ${verdict.about.action.kind === "act" ? 0 : 1} ${verdict.about.key}` : "";

const single = (verdicts: readonly Verdict[]): readonly Verdict[] => {
	const [first] = [...verdicts].sort((a, b) => (order(a) < order(b) ? -1 : 1));
	return first === undefined ? [] : [first];
};

/**
 * The plan of the whole search. Of all that could be said about the user only one thing is said on any day, the oldest;
 * once it was done or put aside, the next may come tomorrow.
 */
export const planSearch = (facts: SearchFacts, now: Instant): SearchPlan => {
	const context = searchContextAt(facts, now);
	const verdicts = searchRules.flatMap((rule) => rule.advise(context));
	const aboutSearch = verdicts.filter(({ about }) => !isAboutSelf(about));
	const due = verdicts.filter((each) => isAboutSelf(each.about) && each.kind === "do-by" && each.from <= now);
	const isDone = hadItsDay(context);
	const groups = [aboutSearch, isDone ? [] : single(due)];
	const advice = groups.flatMap((group) => {
		const [first, ...rest] = group;
		const merged = first === undefined ? null : mergeVerdicts([first, ...rest], now, []);
		return merged === null ? [] : [merged.advice];
	});
	const turn = new NextTurn(now);
	for (const verdict of verdicts) seeTurnsOfVerdict(verdict, turn);
	if (isDone && due.length > 0) turn.see(startOfDay(addDays(context.today, 1), facts.settings.zone));
	if (context.applicationsThisWeek > 0) {
		turn.see(startOfDay(addDays(context.weekBeganOn, DAYS_A_WEEK), facts.settings.zone));
	}
	for (const on of facts.appliedOn) if (on > context.today) turn.see(startOfDay(on, facts.settings.zone));
	const { applicationsAWeek } = context.policy["keep-searching"];
	return {
		at: now,
		state: stateOf(context),
		live: facts.live,
		waiting: facts.live - facts.yourMove,
		applicationsThisWeek: context.applicationsThisWeek,
		applicationsAWeek: applicationsAWeek === 0 ? null : applicationsAWeek,
		advice,
		nextChangeAt: turn.at,
	};
};
