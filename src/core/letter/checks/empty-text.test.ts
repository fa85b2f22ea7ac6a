import { describe, expect, it } from "vitest";
import { findings, passed } from "./check.testing.ts";

describe("the text", () => {
	it.each([
		"",
		" \n",
		"Dear Ines,\n\nKind regards,\nMaya Lindqvist",
		"Bonjour Ines,\n\n—\n\nCordialement,\nMaya Lindqvist",
		"الأستاذة إيناس،\n\nمع خالص التقدير،\nمايا",
		"Dear Ines,\n\nMaya Lindqvist",
		"Dear Ms Okafor, dear Mr Brandvolt,\n\nKind regards,\nMaya Lindqvist\nMarketing analyst, Malmö",
	])("must not be empty: %j", (body) => {
		expect(findings("empty-text", { letter: { body } })).toMatchObject([{ level: "must-look", field: "body" }]);
	});

	it.each([
		"Thanks.",
		"Hi Ines, thank you so much for today!\n\nBest,\nMaya",
		"Dear Ines, I gladly accept the offer you made.\n\nBest,\nMaya",
		"Dear Ines,\n\nThank you so much!\n\nMaya",
		"Bonjour Ines,\n\nAvec mes remerciements,\nMaya",
		"الأستاذة إيناس،\n\nمع خالص الشكر والتقدير،\nمايا",
		"Dear Ines,\n\nBest,\nMaya\nP.S. I left my scarf in the room.",
		"Dear Ines,\n\nThanks.\n\nKind regards,\nMaya Lindqvist",
		"الأستاذة إيناس،\n\nشكراً لكم.\n\nمايا",
	])("is fine with a word in it: %j", (body) => {
		expect(passed("empty-text", { letter: { body } })).toBeNull();
	});
});
