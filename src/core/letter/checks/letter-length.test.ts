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

	it.each(["news", "deadline-request", "feedback-request", "thanks-after-no"] as const)(
		"is too much above 90 words in a few lines: %s",
		(kind) => {
			expect([length(5, kind), length(90, kind), length(91, kind)]).toEqual([[], [], ["long"]]);
		},
	);

	it.each(["competing-offer", "acceptance", "decline", "withdrawal"] as const)(
		"is too much above 200 words in a letter about an offer: %s",
		(kind) => {
			expect([length(5, kind), length(200, kind), length(201, kind)]).toEqual([[], [], ["long"]]);
		},
	);

	it.each(["reference-request", "reference-heads-up", "reference-thanks"] as const)(
		"is too much above 250 words for a referee: %s",
		(kind) => {
			expect([length(5, kind), length(250, kind), length(251, kind)]).toEqual([[], [], ["long"]]);
		},
	);

	it("counts Arabic words as a person does: marks, stops and joined letters make no further ones", () => {
		const body = "وقـــتكم ، مَعَ «الفريق» ٨ أبريل؛ شكراً — لكم. ".repeat(10);
		expect(passed("letter-length", { letter: { body, language: "ar" } })).toMatchObject({ words: 70 });
	});

	it("is said when it is right", () => {
		const body = "word ".repeat(122).trim();
		expect(passed("letter-length", { letter: { body } })).toEqual({ words: 122, from: 60, upTo: 200 });
	});
});
