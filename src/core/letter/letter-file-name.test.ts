import { describe, expect, it } from "vitest";
import { letterFileName } from "./letter-file-name.ts";

describe("a letter's file name", () => {
	it("says what and to whom", () => {
		expect(letterFileName("thank-you", "Ines Okafor")).toBe("thank-you-ines-okafor.eml");
		expect(letterFileName("thank-you", "Ines Okafor", "pdf")).toBe("thank-you-ines-okafor.pdf");
		expect(letterFileName("status-check", "Łucja O’Brien-Müller")).toBe("status-check-lucja-o-brien-muller.eml");
	});

	it("holds nothing a file system would read as its own", () => {
		expect(letterFileName("thank-you", "../..\\a:b*?")).toBe("thank-you-a-b.eml");
	});

	it("does without a name that has no Latin letters, or none at all", () => {
		expect(letterFileName("thank-you", "نور قباني")).toBe("thank-you.eml");
		expect(letterFileName("correction", null)).toBe("correction.eml");
	});
});
