import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHours, instantFromMs, msOf } from "../time/instant.ts";
import { dateAt } from "../time/zone.ts";
import { anyOffice, BEGIN, day, HOUR_MS, moment, some } from "./any-facts.testing.ts";
import { id, settings } from "./facts.testing.ts";
import { nudge, question, searchFacts, selfWork } from "./search-facts.testing.ts";
import type { SearchFacts } from "./search-facts.ts";
import { planSearch, type SearchPlan } from "./search-plan.ts";

const RUNS = { numRuns: 200 };

const anySelfWork = fc.record({
	endedAt: moment,
	hasQuestion: fc.boolean(),
	isAnswered: fc.boolean(),
	actionOn: fc.option(day),
});

const anySearch: fc.Arbitrary<SearchFacts> = fc
	.record({
		home: anyOffice,
		live: fc.integer({ min: 0, max: 5 }),
		yourMove: fc.integer({ min: 0, max: 5 }),
		onlyOneWaitsSince: fc.option(moment),
		hasAccepted: fc.constantFrom(false, false, false, true),
		lastInterviewEndedAt: fc.option(moment),
		appliedOn: some(day, 4),
		work: some(anySelfWork, 3),
		policy: fc.constantFrom({}, { "keep-searching": { applicationsAWeek: 2 } }),
	})
	.map((given) =>
		searchFacts({
			settings: settings({ ...given.home, policy: given.policy }),
			live: given.live,
			yourMove: Math.min(given.yourMove, given.live),
			onlyOneWaitsSince: given.live === 1 && given.yourMove === 0 ? given.onlyOneWaitsSince : null,
			hasAccepted: given.hasAccepted,
			lastInterviewEndedAt: given.lastInterviewEndedAt,
			appliedOn: [...given.appliedOn].sort().reverse(),
			selfWork: given.work.map(({ endedAt, hasQuestion, isAnswered, actionOn }, index) =>
				selfWork(
					{
						id: id(`round${index}`),
						startedAt: endedAt,
						questionsAsked: hasQuestion ? [question({ betterAnswer: isAnswered ? "Like this." : "" })] : [],
						action: actionOn === null ? null : { text: "Practise aloud", by: actionOn, doneAt: null },
					} as never,
					endedAt,
				),
			),
		}),
	);

const readingOf = ({ at: _, nextChangeAt: __, ...rest }: SearchPlan) => rest;
const aboutSelf = ({ advice }: SearchPlan) =>
	advice.filter(({ action }) => action.kind === "answer-question" || action.kind === "act");

describe("any plan of a search", () => {
	it("reads the same until its next change", () => {
		fc.assert(
			fc.property(anySearch, moment, fc.double({ min: 0, max: 1, noNaN: true }), (given, now, part) => {
				const plan = planSearch(given, now);
				const end = plan.nextChangeAt === null ? msOf(now) + 400 * 24 * HOUR_MS : msOf(plan.nextChangeAt);
				expect(end > msOf(now)).toBe(true);
				for (const each of [part, 1]) {
					const later = instantFromMs(msOf(now) + Math.floor((end - 1 - msOf(now)) * each));
					expect(readingOf(planSearch(given, later))).toEqual(readingOf(plan));
				}
			}),
			RUNS,
		);
	});

	it("asks at most one thing of oneself, and none more on a day on which one was dealt with", () => {
		fc.assert(
			fc.property(anySearch, (given) => {
				let facts = given;
				const days = new Map<string, number>();
				for (let hours = 0; hours < 24 * 60; hours += 3) {
					const now = addHours(BEGIN, hours);
					const own = aboutSelf(planSearch(facts, now));
					expect(own.length).toBeLessThanOrEqual(1);
					const [first] = own;
					if (first === undefined) continue;
					const today = dateAt(now, facts.settings.zone);
					days.set(today, (days.get(today) ?? 0) + 1);
					facts = { ...facts, nudges: [...facts.nudges, nudge(first.key, now)] };
				}
				expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 60 },
		);
	});
});
