import { describe, expect, it } from "vitest";
import { readPerson } from "./person-text.ts";

describe("a person typed on one line", () => {
	it.each([
		["Ines Okafor", { name: "Ines Okafor", email: null, title: null, nameSource: "seen-written" }],
		[
			"Ines  Okafor <ines@halden.example>, Head of Insight, Europe",
			{
				name: "Ines Okafor",
				email: "ines@halden.example",
				title: "Head of Insight, Europe",
				nameSource: "seen-written",
			},
		],
		["Tom?", { name: "Tom", email: null, title: null, nameSource: "only-heard" }],
		[", CRM manager", { name: null, email: null, title: "CRM manager", nameSource: "seen-written" }],
		["<jobs@halden.example>", { name: null, email: "jobs@halden.example", title: null, nameSource: "seen-written" }],
	])("reads %j", (typed, person) => {
		expect(readPerson(typed)).toEqual(person);
	});
});
