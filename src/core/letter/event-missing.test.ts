import { describe, expect, it } from "vitest";
import type { LetterOffer } from "./context.ts";
import { eventMissing } from "./event-missing.ts";
import { LETTER_KINDS } from "./letter.ts";
import { date } from "./letter-context.testing.ts";

const offer = (isElsewhere: boolean): LetterOffer => ({
	answerBy: { kind: "not-known" },
	isElsewhere,
	madeOn: date("2026-04-08"),
	state: "open",
	companyName: null,
});

describe("what must be noted before a letter speaks of it", () => {
	it.each(["acceptance", "decline", "deadline-request"] as const)("is their offer, for a letter of %s", (kind) => {
		expect(eventMissing({ kind, offer: null, stage: "interviewing" })).toBe("offer-needed");
		expect(eventMissing({ kind, offer: offer(true), stage: "interviewing" })).toBe("offer-needed");
		expect(eventMissing({ kind, offer: offer(false), stage: "interviewing" })).toBeNull();
		expect(eventMissing({ kind, offer: null, stage: "offer" })).toBeNull();
	});

	it("is an offer elsewhere, for a word about it", () => {
		const kind = "competing-offer";
		expect(eventMissing({ kind, offer: null, stage: "offer" })).toBe("other-offer-needed");
		expect(eventMissing({ kind, offer: offer(false), stage: "offer" })).toBe("other-offer-needed");
		expect(eventMissing({ kind, offer: offer(true), stage: "interviewing" })).toBeNull();
	});

	it.each(["feedback-request", "thanks-after-no"] as const)("is their no, for a letter of %s", (kind) => {
		expect(eventMissing({ kind, offer: null, stage: "interviewing" })).toBe("no-needed");
		expect(eventMissing({ kind, offer: null, stage: "rejected" })).toBeNull();
	});

	it("is nothing for every other kind", () => {
		const free = LETTER_KINDS.filter((kind) => eventMissing({ kind, offer: null, stage: "applied" }) === null);
		expect(free).toEqual([
			"thank-you",
			"status-check",
			"correction",
			"closing-note",
			"address-request",
			"news",
			"reference-request",
			"reference-heads-up",
			"reference-thanks",
			"withdrawal",
		]);
	});
});
