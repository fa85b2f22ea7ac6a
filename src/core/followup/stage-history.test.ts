import { describe, expect, it } from "vitest";
import { at, justBefore, opportunity } from "./facts.testing.ts";
import { reopenedAt, stageAt } from "./stage-history.ts";

const [applied, no, again, secondNo] = ["2026-04-01", "2026-04-06", "2026-05-01", "2026-06-01"].map((day) =>
	at(`${day}T10:00Z`),
) as [ReturnType<typeof at>, ReturnType<typeof at>, ReturnType<typeof at>, ReturnType<typeof at>];

const twice = opportunity({
	stage: "rejected",
	stageHistory: [
		{ stage: "applied", at: applied },
		{ stage: "rejected", at: no },
		{ stage: "interviewing", at: again },
		{ stage: "rejected", at: secondNo },
	],
});

describe("the history of stages", () => {
	it("says when something that was over was taken up again", () => {
		expect(reopenedAt(twice, justBefore(again))).toBeNull();
		expect(reopenedAt(twice, again)).toBe(again);
		expect(reopenedAt(twice, secondNo)).toBe(again);
		expect(reopenedAt(opportunity({ stage: "accepted" }), secondNo)).toBeNull();
	});

	it("says which stage it was at a moment", () => {
		expect([justBefore(applied), no, justBefore(again), again, secondNo].map((then) => stageAt(twice, then))).toEqual([
			"applied",
			"rejected",
			"rejected",
			"interviewing",
			"rejected",
		]);
		expect(stageAt(opportunity({ stage: "offer" }), no)).toBe("offer");
	});
});
