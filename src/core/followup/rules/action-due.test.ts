import { describe, expect, it } from "vitest";
import { at, justBefore, on, settings } from "../facts.testing.ts";
import { nudge, question, searchFacts, selfWork } from "../search-facts.testing.ts";
import type { SearchFacts } from "../search-facts.ts";
import { planSearch } from "../search-plan.ts";

const withAction = (dueOn: string | null, more: Partial<SearchFacts> = {}) =>
	searchFacts({
		selfWork: [selfWork({ action: { text: "Pause before answering", dueOn: dueOn === null ? null : on(dueOn) } })],
		...more,
	});
const keys = (given: SearchFacts, now: ReturnType<typeof at>) => planSearch(given, now).advice.map(({ key }) => key);

describe("action due", () => {
	it("comes back on its day, from the first moment of it where the user is", () => {
		const day = at("2026-04-13T00:00+02:00");
		expect(keys(withAction("2026-04-13"), justBefore(day))).toEqual([]);
		expect(keys(withAction("2026-04-13"), day)).toEqual(["action:first"]);
		expect(planSearch(withAction("2026-04-13"), day).advice[0]?.reason).toEqual({
			rule: "action-due",
			text: "Pause before answering",
			dueOn: "2026-04-13",
		});
	});

	it("without a day comes back a week after the interview, or as long as the user set", () => {
		expect(keys(withAction(null), justBefore(at("2026-04-12T00:00+02:00")))).toEqual([]);
		expect(keys(withAction(null), at("2026-04-12T00:00+02:00"))).toEqual(["action:first"]);
		const policy = { "action-due": { afterDays: 3 } };
		expect(keys(withAction(null, { settings: settings({ policy }) }), at("2026-04-08T00:00+02:00"))).toHaveLength(1);
	});

	it("is done or put aside for good", () => {
		const given = withAction("2026-04-13", { nudges: [nudge("action:first", at("2026-04-13T09:00+02:00"))] });
		expect(keys(given, at("2026-05-13T09:00+02:00"))).toEqual([]);
	});

	it("comes before a question of the same day, and the question on the next", () => {
		const both = searchFacts({
			selfWork: [selfWork({ action: { text: "Pause", dueOn: on("2026-04-06") }, questionsAsked: [question()] })],
		});
		const day = at("2026-04-06T09:00+02:00");
		expect(keys(both, day)).toEqual(["action:first"]);
		const done = { ...both, nudges: [nudge("action:first", day)] };
		expect(keys(done, at("2026-04-06T20:00+02:00"))).toEqual([]);
		expect(keys(done, at("2026-04-07T00:00+02:00"))).toEqual(["answer:first:why"]);
	});
});
