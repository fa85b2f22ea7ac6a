import { describe, expect, it } from "vitest";
import { addHours } from "../../time/instant.ts";
import { at, ENDED, id, justBefore, OFFICES, settings } from "../facts.testing.ts";
import { nudge, question, searchFacts, selfWork } from "../search-facts.testing.ts";
import type { SearchFacts } from "../search-facts.ts";
import { planSearch } from "../search-plan.ts";

const withQuestions = (questions: readonly ReturnType<typeof question>[], more: Partial<SearchFacts> = {}) =>
	searchFacts({ selfWork: [selfWork({ questionsAsked: questions })], ...more });
const keys = (given: SearchFacts, now: ReturnType<typeof at>) => planSearch(given, now).advice.map(({ key }) => key);
/** The interview ended on Sunday 5 April, 10:00 in Berlin. */
const dayAfter = at("2026-04-06T00:00+02:00");

describe("answer later", () => {
	it("brings a hard question back from the first moment of the day after, where the user is", () => {
		const given = withQuestions([question()]);
		expect(keys(given, justBefore(dayAfter))).toEqual([]);
		expect(keys(given, dayAfter)).toEqual(["answer:first:why"]);
		// In Honolulu the interview ended on Saturday evening.
		const honolulu = withQuestions([question()], { settings: settings(OFFICES.honolulu) });
		expect(keys(honolulu, justBefore(at("2026-04-05T00:00-10:00")))).toEqual([]);
		expect(keys(honolulu, at("2026-04-05T00:00-10:00"))).toEqual(["answer:first:why"]);
	});

	it("brings back what was put off, and nothing that was easy or has its answer", () => {
		expect(keys(withQuestions([question({ difficulty: 1, wantsBetterAnswer: true })]), dayAfter)).toHaveLength(1);
		expect(keys(withQuestions([question({ difficulty: 2 })]), dayAfter)).toEqual([]);
		expect(keys(withQuestions([question({ betterAnswer: "To learn." })]), dayAfter)).toEqual([]);
	});

	it("says one thing a day, the oldest first, also when it is done early in the day", () => {
		const given = withQuestions([question(), question({ id: "where" })]);
		expect(keys(given, dayAfter)).toEqual(["answer:first:where"]);
		const done = { ...given, nudges: [nudge("answer:first:where", addHours(dayAfter, 1))] };
		const tomorrow = at("2026-04-07T00:00+02:00");
		expect(keys(done, justBefore(tomorrow))).toEqual([]);
		expect(planSearch(done, addHours(dayAfter, 2)).nextChangeAt).toBe(tomorrow);
		expect(keys(done, tomorrow)).toEqual(["answer:first:why"]);
	});

	it("does not come back once it was put aside", () => {
		const given = withQuestions([question()], { nudges: [nudge("answer:first:why", dayAfter, "dismissed")] });
		expect(keys(given, at("2026-06-01T12:00+02:00"))).toEqual([]);
	});

	it("stands beside the word about the search, which is another matter", () => {
		const given = withQuestions([question()], { yourMove: 0, onlyOneWaitsSince: ENDED });
		expect(keys(given, at("2026-04-20T12:00+02:00"))).toEqual(["search-on", "answer:first:why"]);
	});

	it("waits as long as the user set", () => {
		const policy = { "answer-later": { afterDays: 0 } };
		const given = withQuestions([question()], { settings: settings({ policy }) });
		expect(keys(given, at("2026-04-05T00:00+02:00"))).toEqual(["answer:first:why"]);
	});

	it("takes the older of two interviews first", () => {
		const older = selfWork({ id: id("second"), questionsAsked: [question({ id: "old" })] }, addHours(ENDED, -48));
		const given = searchFacts({ selfWork: [selfWork({ questionsAsked: [question()] }), older] });
		expect(keys(given, dayAfter)).toEqual(["answer:second:old"]);
	});
});
