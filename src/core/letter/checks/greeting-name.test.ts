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
