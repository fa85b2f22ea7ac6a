import { describe, expect, it } from "vitest";
import { INES, letterPerson } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const body = (greeting: string) => `${greeting}\n\nThank you for your time.\n\nKind regards,\nMaya Lindqvist`;

const problem = (greeting: string, recipient = INES) => {
	const list = findings("greeting-name", { letter: { body: body(greeting) }, context: { recipient } });
	return list.map(({ data, level, fixes }) => `${level}: ${data.problem} → ${fixes[0]?.replacement}`);
};

describe("the greeting", () => {
	it.each([
		"Dear Ines,",
		"Dear Ines Okafor,",
		"Hi Ines,",
		"Dear Ms Okafor,",
		"dear ines,",
		"Ines,",
		"Good morning Ines,",
	])("may be %s", (greeting) => {
		expect(problem(greeting)).toEqual([]);
	});

	it("may greet a colleague as well", () => {
		expect(problem("Dear Ines and Tom,")).toEqual([]);
	});

	it.each([
		["Dear Tom,", "must-look: someone-else → Ines"],
		["Dear Innes,", "must-look: misspelt → Ines"],
		["Dear Ms Okaffor,", "must-look: misspelt → Okafor"],
		["Dear Robert,", "must-look: unknown → Ines"],
		["Dear Ines and Robert,", "must-look: unknown → Ines"],
		["Hello,", "may-look: no-name → Dear Ines,"],
		["Dear hiring team,", "may-look: no-name → Dear Ines,"],
	])("is looked at when it is %s", (greeting, expected) => {
		expect(problem(greeting)).toEqual([expected]);
	});

	it("is missed in a thank-you", () => {
		const letter = { body: "Thank you so much for your time and for the tour of the control room today." };
		expect(findings("greeting-name", { letter })[0]?.data.problem).toBe("no-greeting");
		expect(findings("greeting-name", { letter: { ...letter, kind: "status-check" } })).toEqual([]);
	});

	it("may be the preferred name, and a short form is asked about gently", () => {
		const jennifer = letterPerson("Jennifer Walsh", { greeting: null });
		expect(problem("Dear Jen,", { ...jennifer, preferredName: "Jen" })).toEqual([]);
		expect(problem("Dear Jen,", jennifer)).toEqual(["may-look: unknown → Jennifer Walsh"]);
	});

	it("may write Müller as Mueller, and any part of a name in any order", () => {
		expect(problem("Dear Mr Mueller,", letterPerson("Jürgen Müller"))).toEqual([]);
		expect(problem("Dear Mr Zhang,", letterPerson("Zhang Wei", { greeting: "Wei" }))).toEqual([]);
		expect(problem("Dear Dr. Al-Rashid,", letterPerson("Khaled Al Rashid"))).toEqual([]);
	});

	it("keeps a recorded doctor a doctor", () => {
		const doctor = letterPerson("Nour Qabbani", { honorific: "Dr", greeting: "Dr Qabbani" });
		expect(problem("Dear Ms Qabbani,", doctor)).toEqual(["may-look: title → Dr"]);
		expect(problem("Dear Dr. Qabbani,", doctor)).toEqual([]);
		expect(problem("Dear Prof Qabbani,", doctor)).toEqual([]);
	});

	it("is not judged while the name is unknown", () => {
		const unknown = letterPerson(null, { title: "Head of Insight" });
		expect(problem("Hello,", unknown)).toEqual([]);
		expect(passed("greeting-name", { context: { recipient: null } })).toBeUndefined();
	});
});

describe("a greeting in another script", () => {
	const muhannad = letterPerson("مهند الراشد", { greeting: null });
	const layla = letterPerson("Layla Haddad");

	it("may be any spelling that sounds like the recorded name", () => {
		expect(problem("Dear Muhannad,", muhannad)).toEqual([]);
		expect(problem("Dear Mr Alrasheed,", muhannad)).toEqual([]);
		expect(problem("عزيزتي ليلى،", layla)).toEqual([]);
	});

	it("is asked about where it does not", () => {
		expect(problem("عزيزتي شيفون،", letterPerson("Siobhán Murphy"))).toEqual(["may-look: other-script → undefined"]);
		expect(problem("عزيزتي هدى،", layla)).toEqual(["may-look: other-script → undefined"]);
	});

	it.each([
		["محمد القحطاني", "Dear Mr Al Qahtani,"],
		["سارة العتيبي", "Dear Ms Al Otaibi,"],
		["كريم الشامي", "Dear Mr El Shamy,"],
		["عبد العزيز المري", "Dear Mr Abdul Aziz,"],
		["عبد الرحمن المري", "Dear Abdel Rahman Al Marri,"],
	])("may be written apart: %s as %s", (name, greeting) => {
		expect(problem(greeting, letterPerson(name, { greeting: null }))).toEqual([]);
	});

	it("must be looked at where it cannot be the same name", () => {
		expect(problem("Dear Peter,", muhannad)).toEqual(["must-look: other-script → undefined"]);
		expect(problem("عزيزتي رنا،", layla)).toEqual(["must-look: other-script → undefined"]);
		const abdulrahman = letterPerson("عبد الرحمن الخطيب", { greeting: null });
		expect(problem("Dear Mohammed Hassan,", abdulrahman)).toEqual(["must-look: other-script → undefined"]);
		expect(problem("Dear Abdulrahman,", abdulrahman)).toEqual([]);
		expect(problem("Dear Abdel Rahman,", letterPerson("عبدالرحمن الخطيب", { greeting: null }))).toEqual([]);
	});

	it("must be looked at where it is somebody else's who is known", () => {
		const people = [letterPerson("Robert Hale"), letterPerson("رنا الخطيب")];
		const greet = (greeting: string, recipient: ReturnType<typeof letterPerson>) =>
			findings("greeting-name", {
				letter: { body: body(greeting) },
				context: { recipient, otherPeopleHere: people },
			}).map(({ level, data }) => `${level}: ${data.problem}`);
		expect(greet("Dear Robert,", muhannad)).toEqual(["must-look: someone-else"]);
		expect(greet("عزيزتي رنا،", layla)).toEqual(["must-look: someone-else"]);
	});
});

describe("an Arabic greeting", () => {
	const sarah = letterPerson("سارة العتيبي", { greeting: "الأستاذة سارة" });

	it.each(["الأستاذة سارة،", "عزيزتي سارة العتيبي،", "الأستاذة الفاضلة سارة المحترمة،", "الأستاذة ساره،"])(
		"may be %s",
		(greeting) => {
			expect(problem(greeting, sarah)).toEqual([]);
		},
	);

	it.each([
		["عزيزتي سارا،", "must-look: misspelt → سارة"],
		["الأستاذة منال،", "must-look: unknown → سارة"],
	])("is looked at when it is %s", (greeting, expected) => {
		expect(problem(greeting, sarah)).toEqual([expected]);
	});
});

describe("a form noted in a hurry", () => {
	const siobhan = (greeting: string) => letterPerson("Siobhán O'Connor", { greeting });

	it("is not believed where it is a slip of the name", () => {
		expect(problem("Dear Sioban,", siobhan("Sioban"))).toEqual(["must-look: misspelt → Siobhán"]);
		expect(problem("Dear Ms O'Conor,", siobhan("Ms O'Conor"))).toEqual(["must-look: misspelt → O'Connor"]);
		expect(problem("Dear Siobhan,", siobhan("Siobhan"))).toEqual([]);
	});

	it("is not believed where it is somebody else's", () => {
		expect(problem("Dear Mr Smyth,", siobhan("Mr Smyth"))).toEqual(["must-look: unknown → Siobhán O'Connor"]);
	});

	it("is asked about where it may be what they go by, until that is noted", () => {
		const bob = letterPerson("Robert Hale", { greeting: "Bob" });
		expect(problem("Dear Bob,", bob)).toEqual(["may-look: nickname → undefined"]);
		expect(problem("Dear Bob,", { ...bob, preferredName: "Bob" })).toEqual([]);
		expect(problem("Dear Robert,", bob)).toEqual([]);
	});
});

describe("the form of the greeting", () => {
	const doctor = letterPerson("Nour Qabbani", { honorific: "Dr", greeting: "Dr Qabbani" });

	it("keeps the title that was earned", () => {
		expect(problem("Dear Nour Qabbani,", doctor)).toEqual(["may-look: dropped-title → Dr Qabbani"]);
		expect(problem("Dear Mr Qabbani,", doctor)).toEqual(["may-look: title → Dr"]);
		expect(problem("Dear Nour,", { ...doctor, preferredName: "Nour" })).toEqual([]);
		expect(problem("Dear Mrs Okafor,", { ...INES, greeting: "Ms Okafor" })).toEqual(["may-look: title → Ms"]);
	});

	it("keeps the order of the names as recorded", () => {
		expect(problem("Dear Okafor Ines,")).toEqual(["may-look: order → Ines Okafor"]);
		const wei = letterPerson("Zhang Wei", { greeting: "Zhang Wei" });
		expect(problem("Dear Zhang Wei,", wei)).toEqual([]);
		expect(problem("Dear Wei Zhang,", wei)).toEqual(["may-look: order → Zhang Wei"]);
	});

	it.each([
		["Daer Ines,", "must-look: opener → Dear"],
		["dear innes,", "must-look: misspelt → Ines"],
	])("is looked at when it is %s", (greeting, expected) => {
		expect(problem(greeting)).toEqual([expected]);
	});

	it.each([
		["Seán O’Brien", "Dear Seán O'Brien,"],
		["Madonna", "Dear Madonna,"],
		["María del Carmen Ruiz Ortega", "Dear María del Carmen Ruiz Ortega,"],
		["Ludwig van der Berg", "Dear Mr van der Berg,"],
		["Nguyễn Văn An", "Dear Mr Nguyễn,"],
	])("suits the name %s", (name, greeting) => {
		expect(problem(greeting, letterPerson(name, { greeting: null }))).toEqual([]);
	});
});
