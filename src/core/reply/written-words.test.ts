import { describe, expect, it } from "vitest";
import { writtenWords } from "./written-words.ts";

describe("what was written this time", () => {
	it.each([
		"Maya Lindqvist <maya@lindqvist.example> schrieb am Di. 7. Apr. 2026 um 18:02:",
		"Maya Lindqvist <maya@lindqvist.example> a écrit le 7 avr. 2026 à 18:02 :",
		"Maya Lindqvist (maya@lindqvist.example) escribió el 7 abr 2026 a las 18:02:",
		"Maya Lindqvist <maya@lindqvist.example> wrote:",
		"كتبت مايا <maya@lindqvist.example> في 7 أبريل 2026:",
		"مايا <maya@lindqvist.example> كتبت في 7 أبريل 2026:",
		"في الثلاثاء، 7 أبريل 2026 في 6:02 م تمت كتابة ما يلي بواسطة مايا <maya@lindqvist.example>:",
		"Am Di., 7. Apr. 2026 um 18:02 Uhr schrieb Maya Lindqvist <maya@lindqvist.example>:",
	])("ends where an unmarked quotation is introduced: %s", (introduction) => {
		const older = "Dear Ines,\n\nthank you for the talk.";
		expect(writtenWords(`Thank you.\n\nInes\n\n${introduction}\n\n${older}`)).toBe("Thank you.\n\nInes");
		expect(writtenWords(`Thank you.\nInes\n${introduction}\n${older}`)).toBe("Thank you.\nInes");
		expect(writtenWords(`Thank you.\n\nInes\n\n${introduction.replace("> ", ">\n")}\n\n${older}`)).toBe(
			"Thank you.\n\nInes",
		);
	});

	it("goes on after a sentence that only names an address", () => {
		const text = "Hello,\n\nTom (tom@halden.example) wrote the brief, and this is in it:\n\nthree points.";
		expect(writtenWords(text)).toBe(text);
	});
});
