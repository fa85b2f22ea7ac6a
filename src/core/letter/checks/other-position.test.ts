import { describe, expect, it } from "vitest";
import { NO_NOTES } from "../letter-context.testing.ts";
import { findings, found, passed } from "./check.testing.ts";

const others = { companies: [], people: [], positions: ["Data Analyst", "Nurse", "analyst"] };
const other = (text: string, more = {}) => found("other-position", { text, context: { others, ...more } });

describe("another opportunity's position", () => {
	it.each([
		["The data analyst role suits me.", ["data analyst"]],
		["Thank you for the interview for Data Analyst.", ["Data Analyst"]],
		["The post of nurse suits me.", ["nurse"]],
	])("is found in: %s", (text, expected) => {
		expect(other(text)).toEqual(expected);
	});

	it.each([
		"I worked with every data analyst you have.",
		"A nurse showed me the ward.",
		"The marketing analyst role suits me.",
	])("is not read into: %s", (text) => {
		expect(other(text)).toEqual([]);
	});

	it("is found in the subject and gives way to this one", () => {
		const letter = { subject: "Thank you, Data Analyst interview" };
		const [finding] = findings("other-position", { letter, context: { others } });
		expect([finding?.field, finding?.level, finding?.fixes[0]?.replacement]).toEqual([
			"subject",
			"must-look",
			"marketing analyst",
		]);
	});

	it("is right where the notes speak of it, and not asked where there is none", () => {
		const notes = { ...NO_NOTES, talkedAbout: ["the data analyst post next door"] };
		expect(other("The data analyst role suits me.", { notes })).toEqual([]);
		expect(passed("other-position", {})).toBeUndefined();
	});
});
