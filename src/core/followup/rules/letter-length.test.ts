import { describe, expect, it } from "vitest";
import { addHours } from "../../time/instant.ts";
import { ENDED, facts, settings } from "../facts.testing.ts";
import { planFollowUps } from "../plan.ts";
import { DEFAULT_POLICY } from "../policy.ts";

describe("letter length", () => {
	it("says nothing about time: no number of its changes a plan", () => {
		const wordy = settings({ policy: { "letter-length": { goodUpToWords: 300, checkUpToWords: 20 } } });
		for (const hours of [0, 2, 30, 400]) {
			const now = addHours(ENDED, hours);
			expect(planFollowUps(facts({ settings: wordy }), now)).toEqual(planFollowUps(facts(), now));
		}
	});

	it("has marks in order: thin, good, too long", () => {
		const { thinBelowWords, goodFromWords, goodUpToWords, longAboveWords } = DEFAULT_POLICY["letter-length"];
		expect([thinBelowWords, goodFromWords, goodUpToWords, longAboveWords]).toEqual([50, 60, 200, 250]);
	});
});
