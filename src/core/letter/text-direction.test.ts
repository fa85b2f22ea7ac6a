import { describe, expect, it } from "vitest";
import { directionOf } from "./text-direction.ts";

describe("which way a text reads", () => {
	it.each([
		["Dear نور,", "ltr"],
		["عزيزتي Ines،", "rtl"],
		["(2026) أشكركم", "rtl"],
		["שלום", "rtl"],
		["Łucja", "ltr"],
		["+44 20 7946", null],
		["", null],
		["🙂 ", null],
	] as const)("is told by the first letter of “%s”", (text, direction) => {
		expect(directionOf(text)).toBe(direction);
	});
});
