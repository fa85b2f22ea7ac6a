import { describe, expect, it } from "vitest";
import type { CountryCode } from "../time/work-week.ts";
import { date } from "./letter-context.testing.ts";
import { writtenDate } from "./written-date.ts";

const on = date("2026-04-16");

describe("a date in a letter", () => {
	it.each([
		["en", "Thursday, April 16"],
		["en-gb", "Thursday 16 April"],
		["fr", "jeudi 16 avril"],
		["de", "Donnerstag, 16. April"],
		["es", "jueves 16 de abril"],
		["ar", "الخميس 16 أبريل"],
	] as const)("is written as its language does: %s", (language, written) => {
		expect(writtenDate(on, language)).toBe(written);
	});

	it.each([
		["AE", "الخميس 16 أبريل"],
		["EG", "الخميس ١٦ أبريل"],
		["JO", "الخميس ١٦ نيسان"],
		["TN", "الخميس 16 أفريل"],
		["MA", "الخميس 16 أبريل"],
	])("has the months and digits of the office's country in Arabic: %s", (country, written) => {
		expect(writtenDate(on, "ar", country as CountryCode)).toBe(written);
	});
});
