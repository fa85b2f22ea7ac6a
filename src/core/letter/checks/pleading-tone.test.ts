import { describe, expect, it } from "vitest";
import { applyFix } from "../review.ts";
import { findings } from "./check.testing.ts";

const tone = (text: string, kind: "status-check" | "thank-you" = "status-check") =>
	findings("pleading-tone", { text, letter: { kind } }).map(({ data }) => data.problem);

describe("the tone of a question", () => {
	it.each([
		["I am just checking in.", "diminishing"],
		["Sorry to bother you again.", "apology"],
		["I apologise for writing again.", "apology"],
		["You have not answered my message.", "reproach"],
		["I haven't heard back from you.", "reproach"],
		["I really need this job.", "plea"],
	])("is worth a look: %s", (text, expected) => {
		expect(tone(text)).toContain(expected);
	});

	it.each([
		"May I ask how the decision is coming along?",
		"It is just what I hoped for.",
		"I was sorry to hear that Tom is ill.",
		"I look forward to hearing from you.",
	])("is fine: %s", (text) => {
		expect(tone(text)).toEqual([]);
	});

	it("is not judged in a thank-you", () => {
		expect(tone("I just wanted to thank you.", "thank-you")).toEqual([]);
	});

	it("gets better by leaving a small word out", () => {
		const letter = { to: "", subject: "", body: "I am just checking in." };
		const [finding] = findings("pleading-tone", { letter: { ...letter, kind: "status-check" } });
		const fix = finding?.fixes[0];
		if (finding === undefined || fix === undefined) throw new Error("Nothing was found");
		expect(applyFix(letter, finding, fix).body).toBe("I am checking in.");
	});
});
