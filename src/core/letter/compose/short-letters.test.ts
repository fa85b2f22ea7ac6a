import { describe, expect, it } from "vitest";
import type { LetterContext } from "../context.ts";
import { LETTER_KINDS, REFERENCE_LETTERS } from "../letter.ts";
import { completeContext, date, INES, letterContext, letterPerson, TOM } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import { composeLetter } from "./index.ts";

const text = (context: LetterContext) => composeLetter(context).body.split("\n\n").slice(1, -1).join("\n\n");
const PROMISE = { byOn: date("2026-04-17"), words: "", isRecipients: true };
const LATER = { today: date("2026-04-21") };

describe("a status check", () => {
	const check = (changes: Partial<LetterContext> = {}) =>
		letterContext({ kind: "status-check", promise: PROMISE, ...LATER, ...changes });

	it("names role, interview and the day they named", () => {
		expect(text(check())).toBe(
			"I am writing about the marketing analyst role at Halden Ferries, for which we spoke on Wednesday 8 April. You mentioned Friday 17 April for an answer, so I would like to ask where things stand, or when you expect to know more.\n\nI remain interested in the role, and I am glad to send anything else that would help.",
		);
	});

	it("asks openly where no day was named, and refers to its first message the second time", () => {
		expect(text(check({ promise: null }))).toContain("how the decision is coming along");
		expect(text(check({ lastCheckOn: date("2026-04-14") }))).toContain("Since my message of Tuesday 14 April");
	});

	it("does not claim to have met a recruiter", () => {
		const recruiter = letterPerson("Lena Falk", { roles: ["recruiter"], email: "lena@agency.example" });
		expect(text(check({ recipient: recruiter }))).toContain("for which I was interviewed on");
	});
});

describe("a correction", () => {
	const correction = (body: string, changes: Partial<LetterContext> = {}) =>
		letterContext({
			kind: "correction",
			corrects: { kind: "thank-you", subject: "Thank you", body, sentOn: date("2026-04-09"), acceptedFindings: [] },
			...changes,
		});

	it("says which slip it puts right", () => {
		expect(text(correction("Dear Innes,\n\nThank you for Wednesday.\n\nKind regards,\nMaya"))).toBe(
			"There was a slip in my message of Thursday 9 April. I misspelled your name, which is written correctly above. I am sorry about that; the rest stands as written.",
		);
		expect(text(correction("Dear Ines,\n\nI like Haldan Ferries.\n\nKind regards,\nMaya"))).toContain(
			"Where I named a company, I meant Halden Ferries.",
		);
	});

	const sent = (body: string, acceptedFindings: readonly string[] = [], changes: Partial<LetterContext> = {}) => {
		const kept = { kind: "thank-you", subject: "Thank you", sentOn: date("2026-04-08"), acceptedFindings } as const;
		return letterContext({
			kind: "correction",
			today: date("2026-04-10"),
			corrects: { ...kept, body: `Dear Ines,\n\n${body}\n\nKind regards,\nMaya Lindqvist` },
			others: { companies: ["Brightwell"], people: [] },
			...changes,
		});
	};

	it("reads the letter as of the day it left: that morning was the right day", () => {
		for (const when of ["this morning", "today", "on Wednesday"]) {
			const draft = composeLetter(sent(`Thank you for meeting me ${when} about the role.`));
			expect(draft.body).not.toMatch(/slip|conversation was/);
			expect(draft.asks).toEqual([{ kind: "mistake", about: null }]);
		}
		expect(text(sent("Thank you for meeting me on Thursday 9 April."))).toContain(
			"Our conversation was on Wednesday 8 April.",
		);
	});

	it("says of a conversation only to those who were in it", () => {
		const lena = letterPerson("Ines Falk", { roles: ["coordinator"] });
		expect(text(sent("Thank you for the interview on Thursday 9 April.", [], { recipient: lena }))).toContain(
			"The interview was on Wednesday 8 April.",
		);
	});

	it("takes no deliberate mention for a slip: what was let stand was meant", () => {
		const mention = "At Brightwell I learnt the trade, and I would bring that to Halden Ferries.";
		expect(text(sent(`I mean this: ${mention}`))).toContain("Where I named a company, I meant Halden Ferries.");
		const draft = composeLetter(sent(`I mean this: ${mention}`, ["other-company:brightwell"]));
		expect(draft.body).not.toContain("Where I named");
		expect(draft.asks).toEqual([{ kind: "mistake", about: null }]);
	});

	it("asks what was wrong where no check can tell", () => {
		const draft = composeLetter(correction("Dear Ines,\n\nThank you.\n\nKind regards,\nMaya"));
		expect(draft.asks).toEqual([{ kind: "mistake", about: null }]);
		expect(draft.subject).toBe("A correction to my message of 9 April");
	});
});

describe("a request for addresses", () => {
	const request = (changes: Partial<LetterContext>) =>
		letterContext({ kind: "address-request", recipient: null, ...changes });

	it("asks for what is not known, and for nothing else", () => {
		const unknown = letterPerson(null, { title: "Head of Insight" });
		expect(text(request({ interviewers: [{ ...INES, email: null }, unknown] }))).toContain(
			"would like to thank Ines Okafor and the Head of Insight in writing. Could you tell me how their names are spelled, and which e-mail addresses to use?",
		);
		expect(text(request({ interviewers: [{ ...TOM, email: null }] }))).toContain("which e-mail address to use?");
		expect(text(request({ interviewers: [{ ...TOM, nameSource: "only-heard" }] }))).toContain(
			"how the name is spelled?",
		);
	});
});

describe("any kind of letter", () => {
	const kinds = LETTER_KINDS.flatMap((kind) => (["en", "en-gb"] as const).map((language) => ({ kind, language })));

	it.each(kinds)("passes its own checks: $kind in $language", ({ kind, language }) => {
		const context = completeContext(kind, {
			language,
			corrects: {
				kind: "thank-you",
				subject: "",
				body: "Dear Innes,\n\nThank you.",
				sentOn: date("2026-04-09"),
				acceptedFindings: [],
			},
		});
		if (kind === "thank-you") return;
		const draft = composeLetter(context);
		const review = reviewLetter({ ...draft, kind, language }, context, null);
		expect(review.findings, draft.body).toEqual([]);
		expect(draft.body.startsWith(`Dear ${REFERENCE_LETTERS.has(kind) ? "Rosa" : "Ines"},\n\n`)).toBe(true);
		expect(draft.body.endsWith("Kind regards,\nMaya Lindqvist")).toBe(true);
	});
});
