import { describe, expect, it } from "vitest";
import { isInScriptOf, isolated } from "./script.ts";

describe("the script of a note", () => {
	it.each([
		["نموذج BIM واحد للفريقين", "ar", true],
		["the winter timetable", "ar", false],
		["the winter timetable", "en", true],
		["توسعة الرصيف الشرقي", "en-gb", false],
		["توسعة الرصيف", "fr", false],
		["2021–2024", "ar", true],
		["", "ar", true],
	] as const)("is that of most of its letters: %s in %s", (text, language, fits) => {
		expect(isInScriptOf(text, language)).toBe(fits);
	});
});

describe("a name in an Arabic sentence", () => {
	it.each(["Marsa Coast Works", "Node.js developer", "St Brendan's", "شركة السدرة", "دار النشر (الشرق)", "Zoë"])(
		"stands as it is where it keeps its order by itself: %s",
		(name) => {
			expect(isolated(name)).toBe(name);
		},
	);

	it.each(["Copperline, Inc.", "C++", "3M", "+965 5555 0134", "Brightwell (Oats)"])(
		"is isolated where a sign or number at its edge would be torn off: %s",
		(name) => {
			expect(isolated(name)).toBe(`\u2068${name}\u2069`);
		},
	);
});
