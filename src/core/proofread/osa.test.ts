import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { osaDistance } from "./osa.ts";

describe("distance between two spellings", () => {
	it("counts a swap of neighbours as one step", () => {
		expect(osaDistance("jhonson", "johnson", 3)).toBe(1);
	});

	it("counts insertions, deletions and replacements", () => {
		expect(osaDistance("okafor", "okaffor", 3)).toBe(1);
		expect(osaDistance("okafor", "okafr", 3)).toBe(1);
		expect(osaDistance("okafor", "okefar", 3)).toBe(2);
		expect(osaDistance("same", "same", 3)).toBe(0);
	});

	it("stops one past the limit", () => {
		expect(osaDistance("abcdef", "uvwxyz", 2)).toBe(3);
		expect(osaDistance("a", "abcdef", 2)).toBe(3);
	});

	it("is the same both ways round", () => {
		const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
		fc.assert(fc.property(word, word, (a, b) => osaDistance(a, b, 9) === osaDistance(b, a, 9)));
	});
});
