import { describe, expect, it } from "vitest";
import { dialectTwins } from "../../proofread/dialect-pairs.ts";
import type { Dictionary } from "../../proofread/dictionary.ts";
import { letterBody } from "../letter-context.testing.ts";
import { findings, found, passed } from "./check.testing.ts";

const pairs = new TextEncoder().encode("color colour\norganize organise\nrealized realised\ncenter centre\n");
const english = (language: "en" | "en-gb"): Dictionary => {
	const twins = dialectTwins(pairs, language);
	return { knows: () => true, suggest: () => [], twin: (word) => twins().get(word) ?? null };
};
const checked = (language: "en" | "en-gb", text: string, more = {}) => ({
	letter: { language, body: letterBody(text) },
	dictionary: english(language),
	...more,
});

describe("British and American words in one letter", () => {
	it("are told apart by the letter's language, and the fix is its own form", () => {
		expect(found("dialect-mix", checked("en", "Colour and color of the centre."))).toEqual(["Colour", "centre"]);
		expect(found("dialect-mix", checked("en-gb", "Colour and color of the centre."))).toEqual(["color"]);
		const [finding] = findings("dialect-mix", checked("en", "Colour matters."));
		expect(finding?.fixes.map(({ replacement }) => replacement)).toEqual(["Color"]);
		expect(finding?.data).toEqual({ written: "Colour", expected: "Color", dialect: "american" });
	});

	it("leave -ize alone in a British letter, unless it also writes -ise", () => {
		expect(found("dialect-mix", checked("en-gb", "I organize and realized."))).toEqual([]);
		expect(found("dialect-mix", checked("en-gb", "I organise and realized."))).toEqual(["realized"]);
		expect(found("dialect-mix", checked("en", "I organise and realized."))).toEqual(["organise"]);
	});

	it("do not count in names, quotes and the user's own words", () => {
		expect(found("dialect-mix", checked("en", "I visited the Labour Centre. You said “colour is all”."))).toEqual([]);
		const context = { personalDictionary: ["colour"] };
		expect(found("dialect-mix", checked("en", "The colour.", { context }))).toEqual([]);
	});

	it("are reported once, not as misspelt too", () => {
		const dictionary = { ...english("en"), knows: (word: string) => word !== "colour" };
		expect(found("spelling", checked("en", "The colour.", { dictionary }))).toEqual([]);
		expect(found("dialect-mix", checked("en", "The colour.", { dictionary }))).toEqual(["colour"]);
	});

	it("pass in one dialect, and are not judged in other languages", () => {
		expect(passed("dialect-mix", checked("en", "The color."))).toEqual({ dialect: "american" });
		expect(passed("dialect-mix", { text: "The colour." })).toBeUndefined();
	});
});
