import { describe, expect, it } from "vitest";
import { borneOutAcross } from "./across-scripts.ts";
import { foldName } from "./fold.ts";
import { wordsOfName } from "./name-words.ts";

const words = (name: string): readonly string[] => wordsOfName(name).map(foldName);
const isWhole = (form: string, name: string): boolean => borneOutAcross(words(form), words(name)).every(Boolean);

describe("a form in another script than the name", () => {
	it.each([
		["Al Qahtani", "محمد القحطاني"],
		["Al Otaibi", "سارة العتيبي"],
		["Al Mansoori", "خالد المنصوري"],
		["Al Ghamdi", "علي الغامدي"],
		["Al Rashid", "مهند الراشد"],
		["Al Zaabi", "منى الزعابي"],
		["El Shamy", "كريم الشامي"],
		["Otaibi", "سارة العتيبي"],
		["Al-Otaibi", "سارة العتيبي"],
		["Abdul Aziz", "عبد العزيز المري"],
		["Abdel Rahman Al Marri", "عبد الرحمن المري"],
		["Abdulrahman", "عبد الرحمن الخطيب"],
		["Abdel Rahman", "عبدالرحمن الخطيب"],
		["ليلى حداد", "Layla Haddad"],
	])("is borne out: %s by %s", (form, name) => {
		expect(isWhole(form, name)).toBe(true);
	});

	it.each([
		["Al Ghamdi", "محمد القحطاني"],
		["Mohammed Hassan", "عبد الرحمن الخطيب"],
		["Al", "محمد القحطاني"],
		["Robert", "مهند الراشد"],
	])("is not: %s by %s", (form, name) => {
		expect(isWhole(form, name)).toBe(false);
	});
});
