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

	it("keeps the person's own script", () => {
		expect(letterFileName("thank-you", "نُور قباني", "docx")).toBe("thank-you-نور-قباني.docx");
		expect(letterFileName("thank-you", "王小明")).toBe("thank-you-王小明.eml");
	});

	it("keeps the vowels of scripts that write them as marks", () => {
		expect(letterFileName("thank-you", "प्रिया रमन")).toBe("thank-you-प्रिया-रमन.eml");
		expect(letterFileName("thank-you", "ใจดี")).toBe("thank-you-ใจดี.eml");
	});

	it("is not cut within a letter", () => {
		expect(letterFileName("thank-you", "𝒜".repeat(60))).toBe(`thank-you-${"𝒜".repeat(40)}.eml`);
	});

	it("does without a name", () => {
		expect(letterFileName("thank-you", "—")).toBe("thank-you.eml");
		expect(letterFileName("correction", null)).toBe("correction.eml");
	});
});
