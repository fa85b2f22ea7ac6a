import { describe, expect, it } from "vitest";
import { labelOf } from "../../label-of.ts";
import { deedOfTheirs, readNote, withoutVerdict } from "./note.ts";

const NAMES = new Set(["ines", "halden"]);
const read = (raw: string) => {
	const note = readNote(raw, NAMES);
	return note === null ? null : `${note.kind}: ${note.text}`;
};

describe("a line of notes", () => {
	it.each([
		["the deteriorating-patient example", "topic: the deteriorating-patient example"],
		["- The winter timetable.", "topic: the winter timetable"],
		["Winter timetable planning!", "topic: winter timetable planning"],
		["How they moved the timetable", "topic: how they moved the timetable"],
		["about SQL", "topic: SQL"],
		["We talked about the rota", "topic: the rota"],
		["Because of the team", "topic: the team"],
		["Asking passengers first", "topic: asking passengers first"],
		["Advanced SQL", "topic: advanced SQL"],
		["The table I built that caught it", "topic: the table I built that caught it"],
		[
			"In my last job I built the table, with a check that caught it",
			"claim: in my last job I built the table, with a check that caught it",
		],
	])("is read for how it can stand in a sentence: %s", (raw, expected) => {
		expect(read(raw)).toBe(expected);
	});

	it.each([
		["SQL joins", "topic: SQL joins"],
		["Halden history", "topic: Halden history"],
		["Python testing", "topic: Python testing"],
		["iOS work", "topic: iOS work"],
		["Google Analytics", "topic: Google Analytics"],
	])("keeps a capital that is meant: %s", (raw, expected) => {
		expect(read(raw)).toBe(expected);
	});

	it.each([
		["i built the churn table myself", "sentence: I built the churn table myself."],
		["You asked about SQL. I was too quick!", "sentence: You asked about SQL. I was too quick."],
		["asked about SQL", "deed: asked about SQL"],
		["Built the churn table", "deed: built the churn table"],
		["The timetable is planned by hand", "claim: the timetable is planned by hand"],
		["My answer on dashboards went well", "claim: my answer on dashboards went well"],
		["Questions about SQL came up twice", "claim: questions about SQL came up twice"],
		["The demo impressed the panel", "claim: the demo impressed the panel"],
		["because it is close to patients", "reason: it is close to patients"],
	])("says something: %s", (raw, expected) => {
		expect(read(raw)).toBe(expected);
	});

	it.each([
		["the table I wrote last year", "topic: the table I wrote last year"],
		["how the launch went", "topic: how the launch went"],
		["the work described in the advert", "topic: the work described in the advert"],
		["a story that impressed them", "topic: a story that impressed them"],
	])("names something, with a verb inside it: %s", (raw, expected) => {
		expect(read(raw)).toBe(expected);
	});

	it.each([
		["My answer on dashboards went well.", "My answer on dashboards"],
		["the demo landed really well", "the demo"],
		["the example about triage came across very well", "the example about triage"],
		["the live SQL exercise worked", "the live SQL exercise"],
		["Explained how the launch went well", "Explained how the launch went well"],
		["the way we worked well", "the way we worked well"],
		["a joke that worked well", "a joke that worked well"],
		["it went well", "it went well"],
		["everything went fine", "everything went fine"],
		["the well-run demo", "the well-run demo"],
	])("loses a verdict of oneself: %s", (raw, expected) => {
		expect(withoutVerdict(raw)).toBe(expected);
	});

	it("is left out when it is empty or a whole story", () => {
		expect(read(" - ")).toBeNull();
		expect(read("word ".repeat(26))).toBeNull();
		expect(read(`I ${"word ".repeat(50)}`)).toBeNull();
	});

	it("about them is turned to them only where the verb allows", () => {
		expect(deedOfTheirs("She explained the rota", NAMES)).toEqual({ kind: "deed", text: "explained the rota" });
		expect(deedOfTheirs("She wants more data", NAMES)).toBeNull();
	});

	it("is cut to a label at a word's end", () => {
		expect(labelOf("Winter timetable.")).toBe("Winter timetable");
		expect(labelOf("a rather long note about the winter timetable question")).toBe(
			"a rather long note about the winter…",
		);
	});
});
