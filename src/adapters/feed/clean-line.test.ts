import { describe, expect, it } from "vitest";
import { cleanLine, cutAtWord } from "./clean-line.ts";

describe("a line from outside", () => {
	it("has one space wherever there was any", () => {
		expect(cleanLine(" a\t\n b\u00a0\u2028c ")).toBe("a b c");
	});

	it("shows what it says: nothing turns the direction of reading or hides", () => {
		expect(cleanLine("invoice\u202egpj.exe")).toBe("invoicegpj.exe");
		expect(cleanLine("a\u2066b\u2069c\u200bd\u00ade\ufefff")).toBe("abcde f");
		expect(cleanLine("a\u0000b\u0007c\u009bd\u007fe")).toBe("abcde");
	});

	it("keeps what scripts and signs need", () => {
		for (const text of ["می‌خواهم", "👩‍👩‍👧", "\u200fעברית", "Łódź"]) expect(cleanLine(text)).toBe(text);
	});

	it("has no half of a character", () => {
		expect(cleanLine("a\ud83db\udc4d")).toBe("a\ufffdb\ufffd");
	});
});

describe("a text that is too long", () => {
	it("ends after its last whole word", () => {
		expect(cutAtWord("forty new people", 16)).toBe("forty new people");
		expect(cutAtWord("forty new people", 15)).toBe("forty new…");
		expect(cutAtWord("forty new people", 10)).toBe("forty new…");
		expect(cutAtWord("forty, new people", 8)).toBe("forty…");
	});

	it("is cut within a word that is longer than half of it", () => {
		expect(cutAtWord("a Donaudampfschifffahrt", 10)).toBe("a Donauda…");
	});

	it("is not cut within a character", () => {
		expect(cutAtWord("👍👍👍👍", 6)).toBe("👍👍…");
	});
});
