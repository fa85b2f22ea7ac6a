import { describe, expect, it } from "vitest";
import type { LetterKind } from "../letter.ts";
import { findings, passed } from "./check.testing.ts";

const length = (words: number, kind: LetterKind = "thank-you") =>
	findings("letter-length", { letter: { kind, body: "word ".repeat(words).trim() } }).map(({ data }) => data.problem);

describe("the length of a letter", () => {
	it("is thin below 50 words and too much above 250 in a thank-you", () => {
		expect([length(49), length(50), length(250), length(251)]).toEqual([["thin"], [], [], ["long"]]);
	});

	it("is too much above 90 words in a status check, which may be as short as it likes", () => {
		expect([length(5, "status-check"), length(90, "status-check"), length(91, "status-check")]).toEqual([
			[],
			[],
			["long"],
		]);
	});

	it("is said when it is right", () => {
		const body = "word ".repeat(122).trim();
		expect(passed("letter-length", { letter: { body } })).toEqual({ words: 122, from: 60, upTo: 200 });
	});
});
