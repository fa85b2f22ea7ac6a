import { describe, expect, it } from "vitest";
import { bareForms } from "./arabic-name.ts";
import { foldName } from "./fold.ts";
import { areSameAcrossScripts } from "./transliteration.ts";

const same = (a: string, b: string) => areSameAcrossScripts(foldName(a), foldName(b));

describe("a name in two scripts", () => {
	it.each([
		["مهند", "Muhannad"],
		["مهند", "Mohanad"],
		["خالد", "Khaled"],
		["يوسف", "Yusuf"],
		["يوسف", "Youssef"],
		["قاسم", "Qasim"],
		["قاسم", "Kasem"],
		["ليلى", "Layla"],
		["ليلى", "Leila"],
		["عبدالرحمن", "Abdulrahman"],
		["عبدالرحمن", "Abdurrahman"],
		["الراشد", "Al-Rashid"],
		["الراشد", "Alrasheed"],
		["فاطمة", "Fatima"],
		["فاطمة", "Fatimah"],
		["حسين", "Hussein"],
		["عائشة", "Aisha"],
		["منى", "Mona"],
		["جون", "John"],
		["سميث", "Smith"],
		["كريستوفر", "Christopher"],
		["مايكل", "Michael"],
		["سارة", "Sarah"],
	])("%s may be %s", (arabic, latin) => {
		expect(same(arabic, latin)).toBe(true);
		expect(same(latin, arabic)).toBe(true);
	});

	it.each([
		["مهند", "Mahmoud"],
		["خالد", "Hamid"],
		["منى", "Ines"],
		["ليلى", "Lina"],
		["سميث", "Smart"],
		["فاطمة", "Tom"],
	])("%s is not %s", (arabic, latin) => {
		expect(same(arabic, latin)).toBe(false);
	});

	it("is not compared within one script", () => {
		expect(same("Tom", "Tom")).toBe(false);
		expect(same("منى", "منى")).toBe(false);
	});
});

describe("an Arabic word", () => {
	it("is also what stands behind its small words and the article", () => {
		expect(bareForms("والراشد")).toEqual(expect.arrayContaining(["الراشد", "راشد"]));
		expect(bareForms("للافق")).toEqual(expect.arrayContaining(["الافق", "افق"]));
		expect(bareForms("باحمد")).toContain("احمد");
		expect(bareForms("بدر")).toContain("بدر");
	});
});
