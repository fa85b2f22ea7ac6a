import { describe, expect, it } from "vitest";
import { letterPerson } from "../letter-context.testing.ts";
import { found } from "./check.testing.ts";

const marks = (text: string, ...names: readonly string[]) =>
	found("diacritics", { text, context: { otherPeopleHere: names.map((name) => letterPerson(name)) } });

describe("marks in a name", () => {
	it("are missed where the record has them, and doubted where it has none", () => {
		expect(marks("I met Muller.", "Jürgen Müller")).toEqual(["Muller"]);
		expect(marks("I met Lukasz.", "Łukasz Nowak")).toEqual(["Lukasz"]);
		expect(marks("I met André.", "Andre Holt")).toEqual(["André"]);
	});

	it("may be written out", () => {
		expect(marks("I met Mueller and Strauss.", "Jürgen Müller", "Max Strauß")).toEqual([]);
	});

	it("are right as recorded, in either form of Unicode, and with other hyphens", () => {
		expect(marks("I met Mu\u0308ller.", "Jürgen Müller")).toEqual([]);
		expect(marks("I met O’Neill and Al-Rashid.", "Siobhán O'Neill", "Khaled Al‑Rashid")).toEqual([]);
	});

	it("tell two recorded people apart", () => {
		expect(marks("I met José and Jose.", "José Ruiz", "Jose Prado")).toEqual([]);
	});
});

describe("an Arabic name with other hamza or last letter", () => {
	const ahmad = letterPerson("أحمد العلي", { greeting: "أحمد" });
	const marks = (text: string) => found("diacritics", { text, context: { otherPeopleHere: [ahmad] } });

	it("is advised about in a name's place, never in running words", () => {
		expect(marks("تحدثت مع الدكتور احمد عن العمل.")).toEqual(["احمد"]);
		expect(marks("شكرا على وقتكم، مُحَمَّد على.")).toEqual([]);
		expect(marks("تحدثت مع الدكتور أَحْمَد عن العمل.")).toEqual([]);
	});
});
