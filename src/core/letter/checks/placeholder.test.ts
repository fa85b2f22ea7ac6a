import { describe, expect, it } from "vitest";
import { found } from "./check.testing.ts";

const left = (text: string) => found("placeholder", { text });

describe("something a template left behind", () => {
	it.each([
		["the [position] role", "[position]"],
		["the {role} role", "{role}"],
		[`Dear $${"{name}"}`, `$${"{name}"}`],
		["the <<company>>", "<<company>>"],
		["the <company name> role", "<company name>"],
		["on ____ we met", "____"],
		["at XXXX last week", "XXXX"],
		["in 20xx", "20xx"],
		["(insert date)", "(insert date)"],
		["Dear Mr./Ms. Okafor", "Mr./Ms."],
		["Sincerely, Your Name", "Your Name"],
		["Company Name", "Company Name"],
		["by TBD", "TBD"],
	])("is found in: %s", (text, expected) => {
		expect(left(text)).toEqual([expected]);
	});

	it.each([
		"I misspelled your name, and I am sorry.",
		"as you said [1], it works",
		"from 5 < 6 and 7 > 3",
		"the company name was new to me",
		"Thank you (and your team) for the day.",
		"I wear size XXL",
	])("is not read into: %s", (text) => {
		expect(left(text)).toEqual([]);
	});
});
