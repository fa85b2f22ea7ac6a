import { describe, expect, it } from "vitest";
import { at, justBefore, OFFICES, on, settings } from "../facts.testing.ts";
import { nudge, searchFacts } from "../search-facts.testing.ts";
import type { SearchFacts } from "../search-facts.ts";
import { planSearch } from "../search-plan.ts";

/** The only company has been thinking since Wednesday 8 April; the user lives in Berlin. */
const waiting = (more: Partial<SearchFacts> = {}) =>
	searchFacts({ yourMove: 0, onlyOneWaitsSince: at("2026-04-08T11:00+02:00"), ...more });
const spoken = (given: SearchFacts, now: ReturnType<typeof at>) =>
	planSearch(given, now).advice.map(({ kind, reason }) => [kind, reason.rule === "keep-searching" ? reason.cause : ""]);

describe("keep searching", () => {
	it("speaks after five working days of waiting for the only company, from the first moment of the day at home", () => {
		const from = at("2026-04-15T00:00+02:00");
		expect(spoken(waiting(), justBefore(from))).toEqual([]);
		expect(spoken(waiting(), from)).toEqual([["do-by", "only-one"]]);
	});

	it("counts the working days where the user lives: a weekend of Friday and Saturday, a zone west of UTC", () => {
		const inKuwait = waiting({ settings: settings(OFFICES.kuwait) });
		expect(spoken(inKuwait, justBefore(at("2026-04-15T00:00+03:00")))).toEqual([]);
		expect(spoken(inKuwait, at("2026-04-15T00:00+03:00"))).toEqual([["do-by", "only-one"]]);
		const inHonolulu = waiting({ settings: settings(OFFICES.honolulu) });
		expect(spoken(inHonolulu, justBefore(at("2026-04-14T00:00-10:00")))).toEqual([]);
		expect(spoken(inHonolulu, at("2026-04-14T00:00-10:00"))).toEqual([["do-by", "only-one"]]);
	});

	it("is silent while it is the user's move, while others are live, and once an offer was accepted", () => {
		const late = at("2026-05-15T12:00+02:00");
		expect(spoken(waiting({ onlyOneWaitsSince: null }), late)).toEqual([]);
		expect(spoken(waiting({ live: 2 }), late)).toEqual([]);
		expect(spoken(waiting({ hasAccepted: true }), late)).toEqual([]);
	});

	it("speaks as well where no application followed the last interview, however many are live", () => {
		const given = searchFacts({ live: 6, yourMove: 1, lastInterviewEndedAt: at("2026-04-08T11:00+02:00") });
		expect(spoken(given, at("2026-04-15T00:00+02:00"))).toEqual([["do-by", "no-new-application"]]);
		expect(spoken({ ...given, appliedOn: [on("2026-04-08")] }, at("2026-04-15T00:00+02:00"))).toHaveLength(1);
		expect(spoken({ ...given, appliedOn: [on("2026-04-09")] }, at("2026-04-15T00:00+02:00"))).toEqual([]);
	});

	it("put aside, comes back after as many working days", () => {
		const given = waiting({ nudges: [nudge("search-on", at("2026-04-15T10:00+02:00"), "dismissed")] });
		const back = at("2026-04-22T00:00+02:00");
		expect(spoken(given, justBefore(back))).toEqual([["hold", "only-one"]]);
		expect(spoken(given, back)).toEqual([["do-by", "only-one"]]);
	});

	it("has a brake: enough applications this week, and it waits for the next", () => {
		const policy = { "keep-searching": { applicationsAWeek: 2 } };
		const given = waiting({ settings: settings({ policy }), appliedOn: [on("2026-04-14"), on("2026-04-13")], live: 1 });
		const monday = at("2026-04-20T00:00+02:00");
		expect(spoken(given, justBefore(monday))).toEqual([["hold", "enough-this-week"]]);
		expect(spoken(given, monday)).toEqual([["do-by", "only-one"]]);
		expect(spoken({ ...given, appliedOn: [on("2026-04-14")] }, justBefore(monday))).toEqual([["do-by", "only-one"]]);
	});

	it("begins the week where the user's begins", () => {
		const policy = { "keep-searching": { applicationsAWeek: 1 } };
		const given = waiting({ settings: settings({ ...OFFICES.kuwait, policy }), appliedOn: [on("2026-04-12")] });
		expect(planSearch(given, at("2026-04-18T23:59+03:00")).applicationsThisWeek).toBe(1);
		expect(planSearch(given, at("2026-04-19T00:00+03:00")).applicationsThisWeek).toBe(0);
	});
});

describe("the state of a search", () => {
	const stateOf = (given: Partial<SearchFacts>) => planSearch(searchFacts(given), at("2026-04-08T12:00+02:00")).state;

	it("is none, thin, with the companies, live, or settled", () => {
		expect(stateOf({ live: 0, yourMove: 0 })).toBe("none");
		expect(stateOf({ live: 1 })).toBe("thin");
		expect(stateOf({ live: 2, yourMove: 0 })).toBe("waiting");
		expect(stateOf({ live: 2, yourMove: 1 })).toBe("live");
		expect(stateOf({ live: 0, hasAccepted: true })).toBe("settled");
	});

	it("is thin below the number the user set", () => {
		expect(stateOf({ live: 3, settings: settings({ policy: { "keep-searching": { thinBelow: 4 } } }) })).toBe("thin");
	});
});
