import { describe, expect, it } from "vitest";
import { isStorable, storableJson } from "./storable-text.ts";

describe("storable text", () => {
	it.each(["plain", "emoji 👩🏽‍💻", "typed \\u0000", "typed \\ud800 and \\\\", "tab\t and \u0001", "\uffff"])(
		"accepts %j",
		(text) => {
			const json = JSON.stringify({ text });
			expect(storableJson(json)).toBe(json);
			expect(isStorable(text)).toBe(true);
		},
	);

	it.each(["a\0", "\ud800", "\udfff", "x\udc00\ud800y", "\\\0", "\\\\\ud83d", "typed \\u0000 and real \0"])(
		"refuses %j",
		(text) => {
			expect(() => storableJson(JSON.stringify({ text }))).toThrowError(
				expect.objectContaining({ code: "text-not-storable" }),
			);
			expect(isStorable(text)).toBe(false);
		},
	);

	it("refuses them in a field's name too", () => {
		expect(() => storableJson(JSON.stringify({ "a\0": 1 }))).toThrow();
	});
});
