import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addHours, type Instant } from "../time/instant.ts";
import type { Weekday } from "../time/work-week.ts";
import { dateAt } from "../time/zone.ts";
import type { Advice } from "./advice.ts";
import { anyOffice, anyParts, BEGIN, DAYS, day, moment, momentsBetween, shuffled, some } from "./any-facts.testing.ts";
import { id, settings } from "./facts.testing.ts";
import { nudge, question, searchFacts, selfWork } from "./search-facts.testing.ts";
import type { SearchFacts } from "./search-facts.ts";
import { planSearch, type SearchPlan } from "./search-plan.ts";

const RUNS = { numRuns: 200 };

const anyQuestion = fc.record({
	difficulty: fc.constantFrom(1, 2, 3, 3),
	wantsBetterAnswer: fc.boolean(),
	betterAnswer: fc.constantFrom("", "", "", "Like this."),
});
const anySelfWork = fc.record({
	endedAt: moment,
	questions: some(anyQuestion, 3),
	action: fc.option(fc.record({ text: fc.constantFrom("Pause first", "Pause first", " "), dueOn: fc.option(day) })),
});
const anyNudge = fc.record({
	key: fc.constantFrom("search-on", "search-on", "action:round0", "answer:round0:question0", "answer:round1:question0"),
	at: moment,
	end: fc.constantFrom("done" as const, "dismissed" as const),
});

const anySearch: fc.Arbitrary<SearchFacts> = fc
	.record({
		home: anyOffice,
		quietDates: some(day, 4),
		live: fc.integer({ min: 0, max: 5 }),
		yourMove: fc.integer({ min: 0, max: 5 }),
		onlyOneWaitsSince: fc.option(moment),
		hasAccepted: fc.constantFrom(false, false, false, true),
		lastInterviewEndedAt: fc.option(moment),
		appliedOn: some(day, 6),
		work: some(anySelfWork, 3),
		nudges: some(anyNudge, 3),
		policy: fc.constantFrom(
			{},
			{},
			{ "keep-searching": { applicationsAWeek: 2, waitBusinessDays: 1 } },
			{ "answer-later": { afterDays: 0 }, "action-due": { afterDays: 1 } },
		),
		restDays: fc.constantFrom<readonly Weekday[]>([], [7]),
	})
	.map((given) =>
		searchFacts({
			settings: settings({
				...given.home,
				policy: given.policy as never,
				quietDates: given.quietDates,
				restDays: given.restDays,
			}),
			live: given.live,
			yourMove: Math.min(given.yourMove, given.live),
			onlyOneWaitsSince: given.live === 1 && given.yourMove === 0 ? given.onlyOneWaitsSince : null,
			hasAccepted: given.hasAccepted,
			lastInterviewEndedAt: given.lastInterviewEndedAt,
			appliedOn: given.appliedOn,
			selfWork: given.work.map(({ endedAt, questions, action }, index) =>
				selfWork(
					{
						id: id(`round${index}`),
						startedAt: endedAt,
						questionsAsked: questions.map((each, place) => question({ ...each, id: `question${place}` } as never)),
						action,
					} as never,
					endedAt,
				),
			),
			nudges: given.nudges.map(({ key, at, end }, index) => ({ ...nudge(key, at, end), id: id(`nudge${index}`) })),
		}),
	);

const aboutSelf = ({ advice }: SearchPlan): readonly Advice[] =>
	advice.filter(({ action }) => action.kind === "answer-question" || action.kind === "act");

describe("any plan of a search", () => {
	it("reads the same until its next change", () => {
		fc.assert(
			fc.property(anySearch, moment, anyParts, (given, now, parts) => {
				// What the user does with advice is done by then, never dated later.
				const facts = { ...given, nudges: given.nudges.filter(({ at }) => at <= now) };
				const { at: _, ...reading } = planSearch(facts, now);
				const end = reading.nextChangeAt ?? addHours(now, 24 * 400);
				expect(end > now).toBe(true);
				for (const later of momentsBetween(now, end, parts)) {
					const { at: __, ...then } = planSearch(facts, later);
					expect(then).toEqual(reading);
				}
			}),
			RUNS,
		);
	});

	it("does not depend on the order of the facts", () => {
		fc.assert(
			fc.property(anySearch, moment, fc.integer({ min: 1, max: 1000 }), (given, now, seed) => {
				expect(planSearch(shuffled(given, seed), now)).toEqual(planSearch(given, now));
			}),
			RUNS,
		);
	});

	it("says at most one thing about the search, and holds it no longer than it says", () => {
		fc.assert(
			fc.property(anySearch, moment, (given, now) => {
				const about = planSearch(given, now).advice.filter(({ action }) => action.kind === "search-on");
				expect(about.length).toBeLessThanOrEqual(1);
				for (const advice of about) {
					if (advice.kind !== "hold") continue;
					expect(advice.until > now).toBe(true);
					const [next] = planSearch(given, advice.until).advice.filter(({ action }) => action.kind === "search-on");
					if (next?.kind === "hold") expect(next.until > advice.until).toBe(true);
				}
			}),
			RUNS,
		);
	});

	it("asks at most one thing of oneself on any day, whatever the user does with it, and when", () => {
		const anyHabits = fc.array(fc.constantFrom("done", "dismissed", "left", "left"), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(anySearch, anyHabits, fc.integer({ min: 0, max: 179 }), (given, habits, minutes) => {
				let facts: SearchFacts = { ...given, nudges: [] };
				const asked = new Map<string, Set<string>>();
				for (let step = 0; step < DAYS * 8; step += 1) {
					const now: Instant = addHours(BEGIN, step * 3 + minutes / 60);
					const own = aboutSelf(planSearch(facts, now));
					expect(own.length).toBeLessThanOrEqual(1);
					const [first] = own;
					if (first === undefined) continue;
					const today = dateAt(now, facts.settings.zone);
					asked.set(today, (asked.get(today) ?? new Set()).add(first.key));
					const end = habits[step % habits.length];
					if (end === "done" || end === "dismissed") {
						facts = { ...facts, nudges: [...facts.nudges, nudge(first.key, now, end)] };
					}
				}
				expect(Math.max(0, ...[...asked.values()].map(({ size }) => size))).toBeLessThanOrEqual(1);
			}),
			RUNS,
		);
	});
});
