import { describe, expect, it } from "vitest";
import { found, wordList } from "./check.testing.ts";

const dictionary = wordList("thank you so much rest it lean i loved sales team");
const loud = (text: string) => found("all-capitals-or-emoji", { text, dictionary });

describe("capitals and emoji", () => {
	it.each([
		["THANK YOU so much.", ["THANK YOU"]],
		["Thank you SO MUCH.", ["SO MUCH"]],
		["THANKS for it.", ["THANKS"]],
		["Thank you 😀 so much 👍🏽.", ["😀", "👍🏽"]],
		["Thank you :)", [":)"]],
		["I ❤️ it", ["❤️"]],
	])("are found in: %s", (text, expected) => {
		expect(loud(text)).toEqual(expected);
	});

	it.each([
		"I loved REST and SQL at the NHS.",
		"LEAN it is. I loved it.",
		"The © and ™ of 2026, 50 % → 60 %.",
		"(see it: a) i) ii)",
		"HR IT sales",
	])("are not read into: %s", (text) => {
		expect(loud(text)).toEqual([]);
	});
});
