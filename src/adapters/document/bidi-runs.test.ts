import { describe, expect, it } from "vitest";
import { fromTheLeft, levelsOf, mirrored, runsOf } from "./bidi-runs.ts";

const asPlaced = (text: string, base: "ltr" | "rtl"): readonly string[] =>
	fromTheLeft(runsOf(levelsOf(text, base), 0, text.length)).map(({ start, end }) => text.slice(start, end));

describe("a line of two directions", () => {
	it("keeps a Latin name, its brackets and numbers readable inside Arabic", () => {
		expect(asPlaced("مع Halden Ferries (GmbH) يوم 16 أبريل", "rtl")).toEqual([
			" أبريل",
			"16",
			" يوم ",
			"Halden Ferries (GmbH)",
			"مع ",
		]);
	});

	it("keeps an Arabic name readable inside English", () => {
		expect(asPlaced("for نور قباني and 👩 (2026)", "ltr")).toEqual(["for ", "نور قباني", " and 👩 (2026)"]);
	});

	it("turns brackets that are read from the right", () => {
		expect(mirrored("(أ) [ب]")).toBe(")أ( ]ب[");
	});
});
