import { describe, expect, it } from "vitest";
import { countWords } from "../../proofread/tokens.ts";
import type { LetterContext } from "../context.ts";
import { completeContext } from "../letter-context.testing.ts";
import { composeLetter } from "./index.ts";

type AfterNo = "feedback-request" | "thanks-after-no";
const compose = (kind: AfterNo, changes: Partial<LetterContext> = {}) =>
	composeLetter(completeContext(kind, { stage: "rejected", ...changes }));
const text = (kind: AfterNo, changes: Partial<LetterContext> = {}) =>
	compose(kind, changes).body.split("\n\n").slice(1, -1).join("\n\n");
const UNKNOWN = {
	position: null,
	company: { name: null, aliases: [], legalForm: null, country: null },
	interview: null,
	recipient: null,
};

describe("a request for feedback", () => {
	it("thanks, understands, and asks for one or two things", () => {
		expect(text("feedback-request")).toBe(
			"Thank you for letting me know your decision about the marketing analyst role at Halden Ferries, and for the interview on Wednesday 8 April. I understand the decision.\n\nIf you have a moment, could you name one or two things that would help me next time? A line or two is plenty, and I will understand if it is not possible.\n\nI wish you and the team all the best.",
		);
	});

	it("thanks for feedback they gave, and asks for no more than one thing", () => {
		const body = text("feedback-request", { hasTheirFeedback: true });
		expect(body).toContain("Thank you also for what you have told me about it. If there is one more thing");
		expect(body).not.toContain("one or two things");
	});

	it("argues with nothing", () => {
		expect(text("feedback-request")).not.toMatch(/disappoint|unfortunately|however|although|reconsider|why/i);
	});
});

describe("thanks after a no", () => {
	it("thanks, leaves the door open, and asks nothing", () => {
		expect(text("thanks-after-no")).toBe(
			"Thank you for letting me know your decision about the marketing analyst role at Halden Ferries, and for the interview on Wednesday 8 April. I understand the decision.\n\nShould another suitable role come up, I would be glad to hear from you. I wish you and the team all the best.",
		);
		expect(text("thanks-after-no", { hasTheirFeedback: true })).toContain("Thank you also for what you have told me");
	});
});

describe("letters after a no", () => {
	it.each(["feedback-request", "thanks-after-no"] as const)("invent nothing where little is known: %s", (kind) => {
		const draft = compose(kind, UNKNOWN);
		expect(draft.body).toMatch(/^Hello,\n\nThank you for letting me know your decision about the role\. I understand/);
		expect(draft.subject).toBe("Thank you");
	});

	it.each(["feedback-request", "thanks-after-no"] as const)("are short, and name days as America does: %s", (kind) => {
		expect(text(kind, { language: "en" })).toContain("for the interview on Wednesday, April 8.");
		expect(countWords(compose(kind, { hasTheirFeedback: true }).body)).toBeLessThanOrEqual(90);
	});
});
