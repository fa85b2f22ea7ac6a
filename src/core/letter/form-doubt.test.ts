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
		["Jürgen Müller", "Herr Mueller"],
		["Nour Qabbani", "Dr. Qabbani"],
		["Abdel Rahman Al Rashid", "Mr Abdelrahman"],
		["Anne-Marie Duval", "Anne"],
		["Ludwig van der Berg", "Mr van der Berg"],
		["Zhang Wei", "Mr Zhang"],
		["Maya J. Lindqvist", "Maya J."],
		["Khaled Alrashid", "Mr Al Rashid"],
		["Khaled Alrashid", "Mr Rashid"],
		["محمد القحطاني", "Mr Al Qahtani"],
		["عبد العزيز المري", "Mr Abdul Aziz"],
		["Robert Hale", "Sehr geehrter Herr Hale"],
		["Robert Hale", "Cher Monsieur Hale"],
		["Stefan Müller", "Herr Dipl.-Ing. Müller"],
		["Robert Hale", "Dr. med. Hale"],
		["José Pérez", "Don José"],
		["Robert Hale", "Mr President"],
		["Haruto Tanaka", "Mr. Tanaka-san"],
		["Robert Hale", "Mr Justice Hale"],
		["Stefan Müller", "Herr Ministerialrat Müller"],
		["عمر الخطيب", "أبو عمر"],
		["سارة العتيبي", "سعادة المدير العام"],
		["Nguyễn Văn An", "Anh An"],
		["Александр Иванов", "Mr Ivanov"],
		["田中 春斗", "Mr Tanaka"],
		["Γιώργος Παπαδόπουλος", "Mr Papadopoulos"],
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
		["Ines", "Ms Okafor", "nickname: Okafor / Ines"],
		["Siobhán Murphy", "السيدة شيفون", "nickname: شيفون / Siobhán Murphy"],
		["Robert Hale", "Mr Bob Hale", "nickname: Bob / Robert Hale"],
		["Elizabeth Hale", "Ms Liz Hale", "nickname: Liz / Elizabeth Hale"],
		["Charles Hale", "Charlie", "nickname: Charlie / Charles Hale"],
		["Helena Novak", "Lena", "nickname: Lena / Helena Novak"],
		["Jon Hale", "Jonathan", "nickname: Jonathan / Jon Hale"],
		["Ali Hassan", "Alice", "nickname: Alice / Ali Hassan"],
		["Robert Lee", "Mr Leeson", "another: Mr Leeson / Robert Lee"],
		["Robert Leeson", "Mr Lee", "another: Mr Lee / Robert Leeson"],
		["Robert Hale", "Mr X", "another: Mr X / Robert Hale"],
		["John Hale", "Jon", "misspelt: Jon / John"],
		["Anne Murphy", "Ms Murphey", "misspelt: Murphey / Murphy"],
		["Henry Hale", "Harry", "nickname: Harry / Henry Hale"],
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
