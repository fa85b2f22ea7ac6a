import { describe, expect, it } from "vitest";
import { letterBody, letterContext, letterText } from "./letter-context.testing.ts";
import { prepareReview, reviewPrepared } from "./review.ts";

const prepared = prepareReview(letterContext());

/** The shortest of some reviews of one run of so many letters: what the machine does besides is left out. */
const timeOf = (unit: string, letters: number): number => {
	const letter = letterText({ body: letterBody(unit.repeat(letters / unit.length)) });
	const times = Array.from({ length: 3 }, () => {
		const begun = performance.now();
		reviewPrepared(letter, prepared, null);
		return performance.now() - begun;
	});
	return Math.min(...times);
};

/** Below this a clock says little of how work grows. */
const LEAST_MS = 20;

describe("a run of letters without a space", () => {
	it.each(["a", "A", "é", "س", "a1", "“"])(
		"costs its length, and not the square of it: %s",
		(unit) => {
			timeOf(unit, 10_000);
			// Four times as long: a square would take sixteen times.
			expect(timeOf(unit, 40_000) / Math.max(LEAST_MS, timeOf(unit, 10_000))).toBeLessThan(10);
		},
		60_000,
	);
});
