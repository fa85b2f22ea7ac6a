import { describe, expect, it } from "vitest";
import { mayBeginAlike } from "./first-sound.ts";
import { foldName } from "./fold.ts";

const alike = (a: string, b: string): boolean => mayBeginAlike(foldName(a), foldName(b));

describe("how a name begins in the other script", () => {
	it.each([
		["شيفون", "Siobhán"],
		["جيمس", "James"],
		["يورغن", "Jürgen"],
		["خوان", "Juan"],
		["هيو", "Hugh"],
		["إيناس", "Ines"],
		["تشارلز", "Charles"],
		["الراشد", "Rashid"],
		["تشانغ", "Zhang"],
		["تشيان", "Qian"],
		["تشيليك", "Çelik"],
		["تسيمرمان", "Zimmermann"],
		["ووكاش", "Łukasz"],
		["خيراردو", "Gerardo"],
		["يالمار", "Hjalmar"],
		["جيم", "Cem"],
		["فايفر", "Pfeiffer"],
		["جوفيا", "Zsófia"],
		["شارل", "Charles"],
		["إدوار", "Edouard"],
		["إسحاق", "Isaac"],
		["جيلبير", "Gilbert"],
		["جنبلاط", "Jumblatt"],
	])("%s may be %s, and the other way round", (arabic, latin) => {
		expect(alike(arabic, latin)).toBe(true);
		expect(alike(latin, arabic)).toBe(true);
	});

	it.each([
		["رنا", "Layla"],
		["محمد", "Robert"],
		["خالد", "Sarah"],
	])("%s is no %s", (arabic, latin) => {
		expect(alike(arabic, latin)).toBe(false);
	});

	it("says nothing of names in one script", () => {
		expect(alike("Robert", "Rupert")).toBe(false);
	});
});
