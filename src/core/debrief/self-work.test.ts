import { describe, expect, it } from "vitest";
import type { QuestionAsked } from "./debrief.ts";
import { hasSelfWork, wantsAnswer } from "./self-work.ts";

const question = (given: Partial<QuestionAsked> = {}): QuestionAsked => ({
	id: "q",
	text: "Why here?",
	askedBy: null,
	kinds: [],
	difficulty: 1,
	said: "",
	after: "",
	betterAnswer: "",
	wantsBetterAnswer: false,
	...given,
});

describe("what is still to come of a debrief", () => {
	it("is a better answer to a hard question, or to one it was put off for", () => {
		expect(wantsAnswer(question({ difficulty: 3 }))).toBe(true);
		expect(wantsAnswer(question({ wantsBetterAnswer: true }))).toBe(true);
		expect(wantsAnswer(question({ difficulty: 2 }))).toBe(false);
		expect(wantsAnswer(question({ difficulty: null }))).toBe(false);
	});
	it("is not an answer that is written, unless it is only blanks", () => {
		expect(wantsAnswer(question({ difficulty: 3, betterAnswer: "Because of the team." }))).toBe(false);
		expect(wantsAnswer(question({ difficulty: 3, betterAnswer: " \n" }))).toBe(true);
	});
	it("is the one action, with or without a date", () => {
		expect(hasSelfWork({ questionsAsked: [], action: { text: "Pause", dueOn: null } })).toBe(true);
		expect(hasSelfWork({ questionsAsked: [question()], action: null })).toBe(false);
		expect(hasSelfWork({ questionsAsked: [question({ difficulty: 3 })], action: null })).toBe(true);
	});
});
