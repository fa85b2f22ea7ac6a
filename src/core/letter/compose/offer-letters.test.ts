import { describe, expect, it } from "vitest";
import type { LetterContext } from "../context.ts";
import type { LetterKind } from "../letter.ts";
import { completeContext, letterOffer } from "../letter-context.testing.ts";
import { composeLetter } from "./index.ts";

const text = (kind: LetterKind, changes: Partial<LetterContext> = {}) =>
	composeLetter(completeContext(kind, changes)).body.split("\n\n").slice(1, -1).join("\n\n");
const subject = (kind: LetterKind, changes: Partial<LetterContext> = {}) =>
	composeLetter(completeContext(kind, changes)).subject;
const UNKNOWN = {
	position: null,
	company: { name: null, aliases: [], legalForm: null, country: null },
	interview: null,
	offer: null,
	promise: null,
};
const OWN = letterOffer({ isElsewhere: false, companyName: "Halden Ferries" });

describe("a question until when an offer stands", () => {
	it("thanks, asks for the date, and decides nothing", () => {
		expect(subject("deadline-request")).toBe("Your offer, marketing analyst");
		expect(text("deadline-request", { offer: OWN })).toBe(
			"Thank you for the offer of the marketing analyst role at Halden Ferries.\n\nCould you tell me until when you would like my answer? I would like to think it over properly and reply in time.",
		);
	});

	it("does without what is not known", () => {
		expect(text("deadline-request", UNKNOWN)).toContain("Thank you for the offer of the role.");
		expect(subject("deadline-request", UNKNOWN)).toBe("Your offer");
	});
});

describe("an acceptance", () => {
	it("says yes to the position at the company, and asks for the next steps", () => {
		expect(subject("acceptance")).toBe("Acceptance of your offer, marketing analyst");
		expect(text("acceptance", { offer: OWN })).toBe(
			"Thank you for offering me the marketing analyst role at Halden Ferries. I am glad to accept.\n\nCould you confirm the next steps, and what you need from me?\n\nI look forward to working with you.",
		);
	});

	it.each(["acceptance", "decline", "deadline-request", "withdrawal"] as const)(
		"and every answer to an offer states no day, start or pay: %s",
		(kind) => {
			const body = text(kind, { offer: OWN, interview: null });
			expect(body).not.toMatch(/\d|April|start|salary|contract/);
		},
	);

	it("does without what is not known", () => {
		const draft = composeLetter(completeContext("acceptance", UNKNOWN));
		expect(draft.body).toContain("Thank you for offering me the role. I am glad to accept.");
		expect(draft.asks.map(({ kind }) => kind)).toEqual(["company", "position"]);
	});
});

describe("a decline", () => {
	it("says no with thanks and gives no reason", () => {
		expect(text("decline", { offer: OWN })).toBe(
			"Thank you for offering me the marketing analyst role at Halden Ferries. I have decided not to accept the offer.\n\nI am grateful for the time you gave me, and I wish you and the team all the best.",
		);
	});
});

describe("a withdrawal", () => {
	it("says that another offer was accepted where that is so, and not whose", () => {
		expect(text("withdrawal")).toBe(
			"Thank you for considering me for the marketing analyst role at Halden Ferries, and for the interview on Wednesday 8 April.\n\nI have accepted another offer. I am therefore withdrawing my application.\n\nI am grateful for the time you gave me, and I wish you well in filling the role.",
		);
		expect(text("withdrawal", { language: "en" })).toContain("the interview on Wednesday, April 8.");
	});

	it.each([null, letterOffer({ state: "open" }), { ...OWN, state: "accepted" as const }])(
		"says nothing of another offer where none was accepted elsewhere",
		(offer) => {
			const body = text("withdrawal", { offer });
			expect(body).toContain("I am writing to withdraw my application.");
			expect(body).not.toContain("another offer");
		},
	);

	it("does without what is not known", () => {
		expect(text("withdrawal", UNKNOWN)).toContain("Thank you for considering me for the role.");
		expect(subject("withdrawal", UNKNOWN)).toBe("Withdrawing my application");
	});
});
