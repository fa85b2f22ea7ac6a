import { describe, expect, it } from "vitest";
import { countWords, tokensOf } from "./tokens.ts";

const words = (text: string) => tokensOf(text).map((token) => token.text);
const starts = (text: string) =>
	tokensOf(text)
		.filter((token) => token.startsSentence)
		.map((token) => token.text);

describe("words of a text", () => {
	it("keeps inner hyphens and apostrophes together and drops the possessive", () => {
		expect(words("Halden’s well-kept O'Neill rota, don’t you?")).toEqual([
			"Halden",
			"well-kept",
			"O'Neill",
			"rota",
			"don’t",
			"you",
		]);
	});

	it("leaves addresses, links and file names out", () => {
		expect(words("Write to i.okafor@haldenferries.example or see https://halden.example/a, cv.pdf too")).toEqual([
			"Write",
			"to",
			"or",
			"see",
			"too",
		]);
	});

	it("says where each word stands", () => {
		const text = "Dear Łucja’s team";
		for (const token of tokensOf(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
	});

	it("knows that an abbreviation or initial ends no sentence", () => {
		expect(starts("I met Dr. Qabbani and J. Okafor. Then we spoke.")).toEqual(["I", "Then"]);
	});

	it("does not take a wrapped line for a new sentence", () => {
		expect(starts("I spoke with\nTom today.\nThen left\n\nKind")).toEqual(["I", "Then", "Kind"]);
	});

	it("counts words as a person would", () => {
		expect(countWords("Thank you – it's 9 a.m. well-kept.")).toBe(6);
		expect(countWords("")).toBe(0);
	});
});
