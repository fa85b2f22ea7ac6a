import { describe, expect, it } from "vitest";
import { ITEM_IDS, NONVERBAL_ITEMS } from "./items.ts";
import { quickItems } from "./quick-path.ts";

describe("quick path", () => {
	it("asks six items after an interview in the room", () => {
		expect(quickItems("on-site", [])).toEqual(["P1", "A2", "A7", "D1", "D4", "D5"]);
	});
	it("asks nothing about eye contact or posture after a phone call", () => {
		expect(quickItems("phone", [])).toEqual(["P1", "A2", "A4", "A7", "D1", "D3"]);
	});
	it("replaces hidden items by A3, then R1", () => {
		expect(quickItems("video", ["D4"])).toEqual(["P1", "A2", "A7", "D1", "D5", "A3"]);
		expect(quickItems("panel", NONVERBAL_ITEMS)).toEqual(["P1", "A2", "A7", "D1", "A3", "R1"]);
	});
	it("asks fewer when the substitutes are hidden too", () => {
		expect(quickItems("on-site", ["D4", "D5", "A3"])).toEqual(["P1", "A2", "A7", "D1", "R1"]);
		expect(quickItems("phone", ITEM_IDS)).toEqual([]);
	});
});
