import { describe, expect, it } from "vitest";
import { found } from "./check.testing.ts";

const mention = (text: string) => found("attachment", { text });

describe("a file the letter speaks of", () => {
	it.each([
		["Please find attached my sketch.", "Please find attached"],
		["I have attached the sketch.", "I have attached"],
		["I've attached the sketch.", "I've attached"],
		["My CV is attached.", "is attached"],
		["See the attached sketch.", "See the attached"],
		["I am enclosing my certificate.", "I am enclosing"],
	])("is noticed in: %s", (text, expected) => {
		expect(mention(text)).toEqual([expected]);
	});

	it.each([
		"I attached great importance to it.",
		"I became attached to the team.",
		"The ward is attached to the university.",
		"I will send the sketch.",
		"There were no strings attached.",
	])("is not read into: %s", (text) => {
		expect(mention(text)).toEqual([]);
	});
});
