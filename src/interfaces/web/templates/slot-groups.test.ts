import { describe, expect, it } from "vitest";
import { SLOT_NAMES } from "#core/letter/template/slots.ts";
import { SLOT_GROUPS } from "./slot-groups.ts";
import { slotPlace } from "./slot-place.ts";

describe("the slots to put in", () => {
	it("are all there, each once", () => {
		const shown = SLOT_GROUPS.flatMap(({ slots }) => slots);
		expect([...shown].sort()).toEqual([...SLOT_NAMES].sort());
	});

	it("that are not filled lead to where their fact is noted", () => {
		const round = { interviewId: "i", opportunityId: "o", personId: "p" };
		expect(slotPlace("talked about", round)).toBe("/debrief/i?step=2");
		expect(slotPlace("my phone", round)).toBe("/settings");
		expect(slotPlace("their title", round)).toBe("/people/p");
		expect(slotPlace("their title", { ...round, personId: null })).toBe("/interviews/i?tab=people");
		expect(slotPlace("position", round)).toBe("/opportunities/o");
		expect(slotPlace("today", round)).toBeNull();
	});
});
