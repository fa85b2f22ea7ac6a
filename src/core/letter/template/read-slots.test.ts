import { describe, expect, it } from "vitest";
import { readSlots } from "./read-slots.ts";
import { SLOT_NAMES } from "./slots.ts";

const problems = (text: string) =>
	readSlots(text).problems.map(({ problem, written, meant }) => [problem, written, meant]);

describe("the slots of a template", () => {
	it.each(SLOT_NAMES)("know {%s}, however it is spaced or capitalised", (slot) => {
		const written = `{ ${slot.toUpperCase().replaceAll(" ", "_")} }`;
		expect(readSlots(written)).toMatchObject({ pieces: [{ kind: "slot", slot }], problems: [] });
	});

	it.each([
		["{postion}", "position"],
		["{compnay}", "company"],
		["{role}", "position"],
		["{your name}", "my name"],
		["{interveiw date}", "interview date"],
		["{salary}", null],
		["{}", null],
	])("say of %s what was probably meant: %s", (written, meant) => {
		expect(problems(`Dear ${written},`)).toEqual([["unknown", written, meant]]);
	});

	it("are not closed where a brace has no partner", () => {
		expect(problems("Dear {name,\nthank you")).toEqual([["not-closed", "{name,", null]]);
		expect(problems("Dear name}")).toEqual([["not-closed", "}", null]]);
		expect(problems("{{name}}").length).toBe(2);
	});

	it("stand where the text says, and nothing of it is lost", () => {
		const text = "A {name} b {nonsense} {company}";
		const { pieces } = readSlots(text);
		expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
	});
});
