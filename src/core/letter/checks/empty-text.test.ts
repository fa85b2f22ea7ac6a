import { describe, expect, it } from "vitest";
import { findings, passed } from "./check.testing.ts";

describe("the text", () => {
	it.each([
		"",
		" \n",
		"Dear Ines,\n\nKind regards,\nMaya Lindqvist",
		"Bonjour Ines,\n\n—\n\nCordialement,\nMaya Lindqvist",
		"الأستاذة إيناس،\n\nمع خالص التقدير،\nمايا",
	])("must not be empty: %j", (body) => {
		expect(findings("empty-text", { letter: { body } })).toMatchObject([{ level: "must-look", field: "body" }]);
	});

	it.each([
		"Thanks.",
		"Dear Ines,\n\nThanks.\n\nKind regards,\nMaya Lindqvist",
		"الأستاذة إيناس،\n\nشكراً لكم.\n\nمايا",
	])("is fine with a word in it: %j", (body) => {
		expect(passed("empty-text", { letter: { body } })).toBeNull();
	});
});
