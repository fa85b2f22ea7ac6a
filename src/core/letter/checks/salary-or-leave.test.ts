import { describe, expect, it } from "vitest";
import { found } from "./check.testing.ts";

const offerStage = (text: string, context = {}, letter = {}) => found("salary-or-leave", { text, context, letter });

describe("pay and leave", () => {
	it.each([
		["May I ask about the salary?", "salary"],
		["How many sick days are there?", "sick days"],
		["Is annual leave paid out?", "annual leave"],
		["What is the pay range?", "pay range"],
		["I value time off.", "time off"],
	])("belong to the offer stage: %s", (text, expected) => {
		expect(offerStage(text)).toEqual([expected]);
	});

	it.each([
		"You pay attention to detail.",
		"I had to leave early and left a note.",
		"As a bonus, it was faster.",
		"The holiday season is your busiest time.",
	])("are not read into: %s", (text) => {
		expect(offerStage(text)).toEqual([]);
	});

	it("may be the work itself, and may be asked elsewhere", () => {
		expect(offerStage("I ran the salary tables.", { position: "Salary analyst" })).toEqual([]);
		expect(offerStage("May I ask about the salary?", {}, { kind: "acceptance" })).toEqual([]);
	});
});
