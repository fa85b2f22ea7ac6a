import { describe, expect, it } from "vitest";
import type { LetterContext } from "../context.ts";
import { completeContext, date, letterOffer, letterPerson, NO_NOTES } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import { composeLetter } from "./index.ts";

const compose = (changes: Partial<LetterContext> = {}) =>
	composeLetter(completeContext("competing-offer", { notes: WISH, ...changes }));
const text = (changes: Partial<LetterContext> = {}) => compose(changes).body.split("\n\n").slice(1, -1).join("\n\n");
const WISH = { ...NO_NOTES, wantThisJob: "asking passengers before asking the dashboard" };
const promisedOn = (day: string, isRecipients = true) => ({ byOn: date(day), words: "", isRecipients });

describe("a letter about another offer", () => {
	it("says the offer, both dates, the wish the user wrote down, and asks", () => {
		expect(compose()).toMatchObject({
			to: "i.okafor@haldenferries.example",
			subject: "Timing of my application, marketing analyst",
			body: `Dear Ines,

I am writing about the marketing analyst role at Halden Ferries, for which we spoke on Wednesday 8 April. I have received another offer, and they would like my answer by Thursday 16 April.

I remain interested in the role at Halden Ferries. What draws me to the role is asking passengers before asking the dashboard.

You mentioned Friday 17 April for your answer, so I would like to ask whether a decision before Thursday 16 April is possible.

If that is not possible, I understand. I wanted to let you know in good time.

Kind regards,
Maya Lindqvist`,
			asks: [],
		});
	});

	it("writes the dates the American way in American English", () => {
		const american = text({ language: "en" });
		expect(american).toContain("for which we spoke on Wednesday, April 8.");
		expect(american).toContain("my answer by Thursday, April 16.");
		expect(american).toContain(
			"You mentioned Friday, April 17, for your answer, so I would like to ask whether a decision before Thursday, April 16, is possible.",
		);
	});

	it("never names the other company", () => {
		const { subject, body, facts } = compose();
		expect(`${subject}${body}${facts.map(({ sentence }) => sentence)}`).not.toContain("Brightwell");
	});

	it("claims no interest that was not written down, or was written down with a doubt", () => {
		for (const wantThisJob of ["", "Not sure any more", "I don't, to be honest"]) {
			const body = text({ notes: { ...NO_NOTES, wantThisJob } });
			expect(body).not.toMatch(/interest|draws|honest/);
			expect(body).toContain("another offer");
		}
	});

	it("keeps pay out of the reason", () => {
		const body = text({ notes: { ...NO_NOTES, wantThisJob: "the salary" } });
		expect(body).toContain("I remain interested");
		expect(body).not.toContain("salary");
	});

	it("says that no date has been set where that is so", () => {
		const draft = compose({ offer: letterOffer({ answerBy: { kind: "none-set" } }) });
		expect(draft.body).toContain("I have received another offer. They have not set a date for my answer.");
		expect(draft.body).toContain(
			"You mentioned Friday 17 April for your answer. Could you tell me whether that date still stands?\n\nIf it has moved, I understand.",
		);
		expect(draft.asks).toEqual([]);
	});

	it("names no date and asks the user for it where nobody has asked yet", () => {
		const draft = compose({ offer: letterOffer({ answerBy: { kind: "not-known" } }), promise: null });
		expect(draft.body).toContain("I have received another offer.\n");
		expect(draft.body).not.toMatch(/16 April|no date|not set/);
		expect(draft.body).toContain("Could you tell me when you expect to decide?");
		expect(draft.asks).toEqual([{ kind: "offer-deadline", about: "Brightwell" }]);
	});

	it("asks for the date where no offer is recorded, and where it has passed", () => {
		expect(compose({ offer: null }).asks).toEqual([{ kind: "offer-deadline", about: null }]);
		const passed = compose({ today: date("2026-04-17") });
		expect(passed.body).not.toContain("16 April");
		expect(passed.asks).toEqual([{ kind: "offer-deadline", about: "Brightwell" }]);
	});

	it("asks for a decision before their day, on the day itself for that day", () => {
		expect(text({ promise: null, today: date("2026-04-15") })).toContain("a decision before Thursday 16 April is");
		expect(text({ promise: null, today: date("2026-04-16") })).toContain(
			"a decision on Thursday 16 April is possible?",
		);
	});

	it("asks only whether their own date stands where it comes first", () => {
		const body = text({ promise: promisedOn("2026-04-15") });
		expect(body).toContain(
			"You mentioned Wednesday 15 April for your answer. Could you tell me whether that date still",
		);
		expect(body).not.toContain("before Thursday");
	});

	it("asks about a promise for the same day, and does not ask whether a past one stands", () => {
		expect(text({ promise: promisedOn("2026-04-16") })).toContain("before Thursday 16 April is possible.");
		expect(text({ promise: promisedOn("2026-04-10") })).toContain(
			"You mentioned Friday 10 April for your answer. Could you tell me whether a decision before Thursday 16 April is possible?",
		);
	});

	it("does not say that somebody else's promise was this person's", () => {
		expect(text({ promise: promisedOn("2026-04-17", false) })).toContain("I had noted Friday 17 April for your answer");
	});

	it("names no interview that is still to come", () => {
		expect(text({ now: "2026-04-07T08:00:00.000Z" as LetterContext["now"] })).toMatch(
			/^I am writing about the marketing analyst role at Halden Ferries\. I have received/,
		);
	});

	it("invents nothing where hardly anything is known", () => {
		const draft = compose({
			recipient: null,
			position: null,
			company: { name: null, aliases: [], legalForm: null, country: null },
			interview: null,
			promise: null,
			offer: null,
			notes: NO_NOTES,
		});
		expect(draft.subject).toBe("Timing of my application");
		expect(draft.body).toBe(
			"Hello,\n\nI am writing about the role. I have received another offer.\n\nCould you tell me when you expect to decide?\n\nI wanted to let you know in good time.\n\nKind regards,\nMaya Lindqvist",
		);
		expect(draft.facts).toEqual([]);
		expect(draft.asks.map(({ kind }) => kind)).toEqual(["company", "position", "address", "offer-deadline"]);
	});

	it("ends each sentence with one stop, also after a company that ends in one", () => {
		const company = { name: "Copperline, Inc.", aliases: [], legalForm: null, country: null };
		expect(text({ company, interview: null })).not.toContain("..");
	});

	it("greets by the form the user gave", () => {
		const recipient = letterPerson("Zhang Wei", { greeting: "Ms Zhang" });
		const { body } = compose({ recipient, interviewers: [recipient] });
		expect(body.startsWith("Dear Ms Zhang,")).toBe(true);
		expect(body).toContain("Yours sincerely,");
	});

	it.each(["en", "en-gb"] as const)("is no ultimatum by its own check, in every shape, in %s", (language) => {
		const promises = [null, promisedOn("2026-04-10"), promisedOn("2026-04-15"), promisedOn("2026-04-20", false)];
		const deadlines = [{ kind: "on", on: date("2026-04-16") }, { kind: "none-set" }, { kind: "not-known" }] as const;
		for (const promise of promises) {
			for (const answerBy of deadlines) {
				for (const notes of [WISH, NO_NOTES]) {
					const context = completeContext("competing-offer", {
						language,
						promise,
						notes,
						offer: letterOffer({ answerBy }),
					});
					const draft = composeLetter(context);
					const { findings } = reviewLetter({ ...draft, kind: "competing-offer", language }, context, null);
					expect(findings, draft.body).toEqual([]);
				}
			}
		}
	});
});
