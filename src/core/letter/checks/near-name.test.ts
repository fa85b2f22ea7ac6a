import { describe, expect, it } from "vitest";
import { letterPerson } from "../letter-context.testing.ts";
import { findings, found, wordList } from "./check.testing.ts";

const dictionary = wordList(
	"i thank you for the with spoke and in may lines too mary fairies series on it was to a price next",
);

const near = (text: string, context = {}) => found("near-name", { text, context, dictionary });

describe("a near miss of a recorded name", () => {
	it.each([
		["I spoke with Tom Brandvolt.", ["Brandvolt"]],
		["I spoke with Pryia.", ["Pryia"]],
		["Haldan it was.", ["Haldan"]],
		["I spoke with haldan.", ["haldan"]],
		["Thank you for the Halden Fairies.", ["Fairies"]],
		["I spoke with INNES.", ["INNES"]],
	])("is found in: %s", (text, expected) => {
		expect(near(text)).toEqual(expected);
	});

	it.each([
		"I spoke with Tom, Priya and Ines on Monday.",
		"Lines and series. Too, in May.",
		"I’m with Tom.",
		"I spoke with Hassan.",
		"The fairies.",
	])("is not read into: %s", (text) => {
		expect(near(text)).toEqual([]);
	});

	it("is none when both spellings are recorded", () => {
		const people = [letterPerson("Sherry Holt"), letterPerson("Sherri Poole")];
		expect(near("I spoke with Sherry and Sherri.", { otherPeopleHere: people })).toEqual([]);
		expect(near("I spoke with Sherrie.", { otherPeopleHere: people })).toEqual(["Sherrie"]);
	});

	it("is found in the sender's own signature", () => {
		const letter = { body: "Dear Ines,\n\nThank you.\n\nKind regards,\nMaya Lindquist" };
		expect(findings("near-name", { letter })[0]?.data).toEqual({
			of: "sender",
			written: "Lindquist",
			expected: "Lindqvist",
		});
	});

	it("never fires for a plain word at the start of a sentence without a dictionary", () => {
		expect(found("near-name", { text: "Too late. Times change. Hotel." })).toEqual([]);
	});

	it("leaves a word of the personal dictionary alone", () => {
		expect(near("Haldan it was.", { personalDictionary: ["Haldan"] })).toEqual([]);
	});
});
