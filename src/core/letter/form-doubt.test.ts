import { describe, expect, it } from "vitest";
import { doubtOfForm, trustedForm } from "./form-doubt.ts";
import { letterPerson } from "./letter-context.testing.ts";

const doubt = (name: string | null, greeting: string | null, preferredName: string | null = null) => {
	const found = doubtOfForm(letterPerson(name, { greeting, preferredName }));
	return found === null ? null : `${found.kind}: ${found.written} / ${found.expected}`;
};

describe("the form that follows “Dear”", () => {
	it.each([
		["Siobhán O'Connor", "Siobhan"],
		["Siobhán O'Connor", "Ms O’Connor"],
		["Siobhán O'Connor", "Dear Siobhán"],
		["Jennifer Walsh", "Jen"],
		["Jon Hale", "Jonathan"],
		["Jürgen Müller", "Herr Mueller"],
		["Nour Qabbani", "Dr. Qabbani"],
		["Abdel Rahman Al Rashid", "Mr Abdelrahman"],
		["Anne-Marie Duval", "Anne"],
		["Ludwig van der Berg", "Mr van der Berg"],
		["Zhang Wei", "Mr Zhang"],
		["Maya J. Lindqvist", "Maya J."],
		["نور قباني", "الدكتورة نور"],
		["سارة العتيبي", "الأستاذة ساره"],
		["مهند الراشد", "Mr Alrasheed"],
		["عبد الرحمن الخطيب", "Abdulrahman"],
		["Layla Haddad", "الأستاذة ليلى"],
		["Ines", null],
		[null, "Mr Smyth"],
	])("is borne out by the name %s where it is %s", (name, greeting) => {
		expect(doubt(name, greeting)).toBeNull();
	});

	it.each([
		["Siobhán O'Connor", "Sioban", "misspelt: Sioban / Siobhán"],
		["Siobhán O'Connor", "Ms O'Conor", "misspelt: O'Conor / O'Connor"],
		["سارة العتيبي", "الأستاذة سارا", "misspelt: سارا / سارة"],
		["Siobhán O'Connor", "Mr Smyth", "another: Mr Smyth / Siobhán O'Connor"],
		["Siobhán O'Connor", "Robert Hale", "another: Robert Hale / Siobhán O'Connor"],
		["عبد الرحمن الخطيب", "Mr Mansour", "another: Mr Mansour / عبد الرحمن الخطيب"],
		["Robert Hale", "Bob", "nickname: Bob / Robert Hale"],
		// Of a name that may be half of theirs, nothing can be said for sure.
		["Ines", "Ms Okafor", "nickname: Ms Okafor / Ines"],
		["Siobhán Murphy", "السيدة شيفون", "nickname: السيدة شيفون / Siobhán Murphy"],
	])("is doubted for %s where it is %s", (name, greeting, expected) => {
		expect(doubt(name, greeting)).toBe(expected);
	});

	it("may be what they are noted to go by", () => {
		expect(doubt("Robert Hale", "Bob", "Bob")).toBeNull();
		expect(doubt("Robert Hale", "Bib", "Bob")).toBe("misspelt: Bib / Bob");
	});

	it("is trusted unless it is a slip or somebody else's", () => {
		const form = (greeting: string) => trustedForm(letterPerson("Robert Hale", { greeting }));
		expect(form("Mr Hale")).toBe("Mr Hale");
		expect(form("Bob")).toBe("Bob");
		expect(form("Mr Hail")).toBeNull();
		expect(form("Ms Okafor")).toBeNull();
	});
});
