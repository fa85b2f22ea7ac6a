import { describe, expect, it } from "vitest";
import { initials } from "./format.ts";

describe("a monogram", () => {
	it.each([
		["Ines Okafor", "IO"],
		["Dr. María del Carmen Ruiz", "MR"],
		["madonna", "M"],
		["", ""],
		[null, ""],
	])("of %s is %s", (name, expected) => {
		expect(initials(name)).toBe(expected);
	});

	it("keeps two Arabic letters apart", () => {
		expect(initials("نور قباني")).toBe("ن\u200Cق");
		expect(initials("نور")).toBe("ن");
	});
});
