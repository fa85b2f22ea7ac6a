import { describe, expect, it } from "vitest";
import { minute, sample } from "./contract/samples.ts";
import { keysOf } from "./keys.ts";

describe("keys", () => {
	it("fold a company's name, and give the empty text for none", () => {
		expect(keysOf("company", sample.company(1, { name: "  Café   ZÜRICH " }))).toEqual({ nameKey: "cafe zurich" });
		expect(keysOf("company", sample.company(1, { name: null }))).toEqual({ nameKey: "" });
	});

	it("join company and position of a plan for the list's filter", () => {
		const plan = sample.plan(1, { nextChangeAt: minute(3) });
		expect(keysOf("plan", plan)).toMatchObject({ searchKey: "tamarind books data analyst", nextChangeAt: minute(3) });
		const unnamed = { ...plan, shown: { ...plan.shown, company: null } };
		expect(keysOf("plan", unnamed).searchKey).toBe("data analyst");
	});

	it("leave an end that was not noted absent", () => {
		expect(keysOf("interview", sample.interview(1, { endedAt: null })).endedAt).toBeNull();
	});

	it("say of a debrief whether something is still to come", () => {
		expect(keysOf("debrief", sample.debrief(1)).selfWork).toBe("none");
		const action = { text: "Pause before answering", dueOn: null };
		expect(keysOf("debrief", sample.debrief(1, { action })).selfWork).toBe("open");
	});
});
