import { beforeAll, describe, expect, it } from "vitest";
import { corpus } from "./letters-corpus/corpus.ts";
import { type Figures, measure, percent } from "./letters-corpus/figures.ts";

/** A smaller sample than `npm run letters:figures` takes, and the same bounds. */
const SAMPLE = { rounds: 3, seed: 2026, suggestions: 100 };

let figures: Figures;
beforeAll(async () => {
	figures = await measure(SAMPLE);
}, 60_000);

describe("the corpus of letters", () => {
	it("holds at least 40 letters in English and six in Arabic, of every kind that is sent", () => {
		const letters = corpus();
		const arabic = letters.filter(({ letter }) => /\p{Script=Arabic}/u.test(letter.body));
		expect(letters.length - arabic.length).toBeGreaterThanOrEqual(40);
		expect(arabic.length).toBeGreaterThanOrEqual(6);
		expect(new Set(letters.map(({ letter }) => letter.kind)).size).toBe(16);
	});

	it("raises no false “must look”, and at most one alarm in 1,000 words", () => {
		expect(figures.clean.mustLook).toEqual([]);
		expect((1000 * figures.clean.mayLook.length) / figures.words, figures.clean.mayLook.join("\n")).toBeLessThanOrEqual(
			1,
		);
	});
});

describe("slips put into it", () => {
	it.each(["word typo", "name typo in the text"] as const)("are found, 99 in 100: %s", (kind) => {
		const { injected, missed } = figures.byKind[kind];
		expect(injected).toBeGreaterThan(100);
		expect(percent(figures.byKind[kind]), missed.join("\n")).toBeGreaterThanOrEqual(99);
	});

	it("are found in Arabic, where a slip is no other word", () => {
		const { injected, missed } = figures.byKind["word typo, Arabic"];
		expect(injected).toBeGreaterThan(10);
		expect(percent(figures.byKind["word typo, Arabic"]), missed.join("\n")).toBeGreaterThanOrEqual(90);
	});

	it.each([
		"salutation typo",
		"salutation swapped",
		"person left over",
		"company left over",
		"position left over",
		"placeholder",
	] as const)("are all found: %s", (kind) => {
		const { injected, missed } = figures.byKind[kind];
		expect(injected).toBeGreaterThan(50);
		expect(missed).toEqual([]);
	});

	it("have the right word as the first suggestion, 85 in 100", () => {
		const { asked, right, wrong } = figures.firstRight;
		expect(right / asked, wrong.join("\n")).toBeGreaterThanOrEqual(0.85);
	});

	it("are the same for the same seed, and others for another", async () => {
		const of = async (seed: number) => (await measure({ rounds: 1, seed, suggestions: 20 })).firstRight;
		const [once, again, other] = [await of(5), await of(5), await of(6)];
		expect(again).toEqual(once);
		expect(other).not.toEqual(once);
	});
});
