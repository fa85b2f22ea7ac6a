import { describe, expect, it } from "vitest";
import { LONGEST_BODY } from "#core/letter/letter.ts";
import { tooLongBy } from "./too-long.ts";

describe("a text that is too long", () => {
	it("is too long by what stands beyond the last character the server takes", () => {
		expect(tooLongBy("")).toBe(0);
		expect(tooLongBy("a".repeat(LONGEST_BODY))).toBe(0);
		expect(tooLongBy("a".repeat(LONGEST_BODY + 1))).toBe(1);
	});
});
