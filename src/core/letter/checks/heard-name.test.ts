import { describe, expect, it } from "vitest";
import { INES, TOM } from "../letter-context.testing.ts";
import { found } from "./check.testing.ts";

describe("a name only heard", () => {
	it("must be seen written before it leaves", () => {
		expect(found("heard-name", { context: { recipient: { ...INES, nameSource: "only-heard" } } })).toEqual(["Ines"]);
	});

	it("counts for colleagues the letter mentions, and only for those", () => {
		const interviewers = [INES, { ...TOM, nameSource: "only-heard" as const }];
		expect(found("heard-name", { text: "Please greet Tom.", context: { interviewers } })).toEqual(["Tom"]);
		expect(found("heard-name", { text: "Please greet him.", context: { interviewers } })).toEqual([]);
	});

	it("counts for everybody met where a referee is told whom to expect", () => {
		const otherPeopleHere = [{ ...TOM, nameSource: "only-heard" as const }];
		const context = { interviewers: [INES], otherPeopleHere };
		const text = "I have spoken with Tom.";
		expect(found("heard-name", { text, context, letter: { kind: "reference-heads-up" } })).toEqual(["Tom"]);
		expect(found("heard-name", { text, context })).toEqual([]);
	});

	it("is the very question of a request for the spelling", () => {
		const context = { recipient: { ...INES, nameSource: "only-heard" as const } };
		expect(found("heard-name", { context, letter: { kind: "address-request" } })).toEqual([]);
	});
});
