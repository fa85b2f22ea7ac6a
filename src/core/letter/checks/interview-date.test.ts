import { describe, expect, it } from "vitest";
import { date } from "../letter-context.testing.ts";
import { findings, found, passed } from "./check.testing.ts";

/** The interview was on Wednesday 8 April 2026. */
const wrong = (text: string, context = {}) =>
	findings("interview-date", { text, context }).map(({ data, fixes }) => `${data.written} → ${fixes[0]?.replacement}`);

describe("the day of the interview", () => {
	it.each([
		"Thank you for meeting me on Wednesday 8 April.",
		"Thank you for meeting me on Wednesday, April 8, 2026.",
		"Thank you for our talk on the 8th of April.",
		"Thank you for this morning.",
		"Thank you for meeting me today.",
		"Thank you for Wednesday.",
	])("is right in: %s", (text) => {
		expect(wrong(text)).toEqual([]);
		expect(passed("interview-date", { text })).toBeDefined();
	});

	it.each([
		["Thank you for meeting me on Thursday 9 April.", "Thursday 9 April → Wednesday 8 April"],
		["Thank you for meeting me on April 9.", "April 9 → April 8"],
		["Thank you for meeting me on Wednesday, April 15, 2026.", "Wednesday, April 15, 2026 → Wednesday, April 8, 2026"],
		["Thank you for meeting me on the Tuesday.", "Tuesday → Wednesday"],
		["Thank you for meeting me on Tuesday 8 April.", "Tuesday 8 April → Wednesday 8 April"],
		["I will start on Monday 8 June 2027.", "Monday 8 June 2027 → Tuesday 8 June 2027"],
	])("is wrong in: %s", (text, expected) => {
		expect(wrong(text)).toEqual([expected]);
	});

	it.each([
		"I look forward to hearing from you by Friday 17 April.",
		"I look forward to our next interview on Tuesday 14 April.",
		"You meet again on Friday, as you said, and decide by Monday.",
		"I am available from 1 May.",
		"I may call you. March on.",
		"My message of Thursday 2 April was too long.",
		"Between Monday and Friday we spoke to nobody.",
		"I moved my other interview on Friday 10 April, as I told you.",
		"I shall see you at the open day on Friday 17 April.",
		"The launch on 20 April, as we discussed, is a good day to begin.",
	])("is not what is meant in: %s", (text) => {
		expect(wrong(text)).toEqual([]);
	});

	it("may be an earlier round's", () => {
		const context = { interviewDates: [date("2026-03-26"), date("2026-04-08")] };
		expect(wrong("Thank you again for our first talk on 26 March.", context)).toEqual([]);
		expect(wrong("Thank you again for our first talk on 27 March.", context)).toHaveLength(1);
	});

	it("was yesterday only the day after", () => {
		expect(wrong("Thank you for yesterday.", { today: date("2026-04-09") })).toEqual([]);
		expect(wrong("Thank you for yesterday.", { today: date("2026-04-10") })).toEqual([
			"yesterday → on Wednesday 8 April",
		]);
		expect(wrong("Thank you for today.", { today: date("2026-04-09") })).toEqual(["today → yesterday"]);
	});

	it("is taken in the nearest year", () => {
		const around = {
			today: date("2027-01-04"),
			interview: null,
			interviewDates: [date("2026-12-30")],
		};
		expect(found("interview-date", { text: "We spoke on Wednesday 30 December.", context: around })).toEqual([]);
	});
});
