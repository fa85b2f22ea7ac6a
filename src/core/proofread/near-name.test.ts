import { describe, expect, it } from "vitest";
import { slipsAllowed, slipsBetween, soundOf } from "./near-name.ts";

const slips = (written: string, name: string) => slipsBetween(written, soundOf(name));

describe("a near miss of a name", () => {
	it("allows one slip in four letters, two in eight, a quarter beyond", () => {
		expect([4, 5, 8, 9, 12].map(slipsAllowed)).toEqual([1, 2, 2, 2, 3]);
	});

	it("finds slips of the finger", () => {
		expect(slips("jhonson", "johnson")).toBe(1);
		expect(slips("innes", "ines")).toBe(1);
		expect(slips("okaforr", "okafor")).toBe(1);
		expect(slips("okeffor", "okafor")).toBe(2);
	});

	it.each([
		["mohannad", "muhannad"],
		["yousef", "yusuf"],
		["qasim", "kasem"],
		["layla", "leila"],
		["catherine", "katherine"],
		["steven", "stephen"],
		["lee", "li"],
	])("takes %s for %s", (written, name) => {
		expect(slips(written, name)).not.toBeNull();
	});

	it.each([
		["okafor", "okafor"],
		["raman", "okafor"],
		["tom", "ines"],
		["london", "halden"],
		["friday", "priya"],
	])("does not take %s for %s", (written, name) => {
		expect(slips(written, name)).toBeNull();
	});
});
