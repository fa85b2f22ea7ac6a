import { describe, expect, it } from "vitest";
import { textPieces } from "./template-text.ts";

describe("a template's text with its slots shown", () => {
	it("is cut at slots and at braces nothing can be put in for, and nothing is lost", () => {
		const text = "Dear {name}, the {postion} at {company}";
		const pieces = textPieces(text);
		expect(pieces.map(({ text: part }) => part).join("")).toBe(text);
		expect(pieces.filter(({ mark }) => mark === "slot").map(({ text: part }) => part)).toEqual(["{name}", "{company}"]);
		expect(pieces.filter(({ mark }) => mark === "must-look").map(({ text: part }) => part)).toEqual(["{postion}"]);
		expect(textPieces("")).toEqual([]);
	});
});
