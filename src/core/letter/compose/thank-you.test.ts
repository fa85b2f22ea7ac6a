import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LetterContext, LetterPerson } from "../context.ts";
import { date, INES, letterContext, letterPerson, NO_NOTES, PRIYA, TOM } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import { composeLetter } from "./index.ts";

const TALKED: Readonly<Record<string, string>> = {
	[INES.id]: "The winter timetable question",
	[TOM.id]: "asked about SQL",
	[PRIYA.id]: "She explained how the passenger panel works",
};

const fullContext = (recipient: LetterPerson, changes: Partial<LetterContext> = {}): LetterContext =>
	letterContext({
		recipient,
		notes: {
			...NO_NOTES,
			talkedAbout: [TALKED[recipient.id] ?? ""],
			talkedAboutWithOthers: [{ personName: "Sam Holt", text: "ferry engines" }],
			wentWell: [
				"The weekly churn table",
				"stayed calm",
				"Good answer on pricing",
				"I showed the forecast from last autumn",
			],
			seemedToDoubt: "SQL beyond simple reports",
			doubtAnswer: "In my last job I built the weekly churn table myself.",
			wantThisJob: "asking passengers before asking the dashboard",
		},
		promise: { byOn: date("2026-04-17"), words: "by Friday", isRecipients: true },
		...changes,
	});

const ALONE = { interviewers: [INES] };

describe("a thank-you letter", () => {
	it("says everything the record holds, for one interviewer", () => {
		expect(composeLetter(fullContext(INES, ALONE))).toMatchObject({
			to: "i.okafor@haldenferries.example",
			subject: "Thank you, marketing analyst interview on 8 April",
			body: `Dear Ines,

Thank you for taking the time to meet me on Wednesday 8 April about the marketing analyst role. I enjoyed talking with you about the winter timetable question.

I hope the weekly churn table gave you a good idea of how I would work in the role. You may have wondered about SQL beyond simple reports. In my last job I built the weekly churn table myself.

What draws me to the marketing analyst role at Halden Ferries is asking passengers before asking the dashboard. I look forward to hearing from you by Friday 17 April, as you mentioned.

Kind regards,
Maya Lindqvist`,
			asks: [],
		});
	});

	it("takes a verdict off what went well, and leaves out what has only a verdict", () => {
		const bodyWith = (wentWell: string): string =>
			composeLetter(fullContext(INES, { ...ALONE, notes: { ...NO_NOTES, wentWell: [wentWell] } })).body;
		expect(bodyWith("my answer on dashboards went well")).toContain(
			"I hope my answer on dashboards gave you a good idea",
		);
		expect(bodyWith("the panel liked the forecast and the questions came easily")).not.toContain("came easily");
		expect(bodyWith("everything went well")).not.toContain("everything");
	});

	it("writes dates the American way in American English", () => {
		const { body, subject } = composeLetter(fullContext(INES, { ...ALONE, language: "en" }));
		expect(body).toContain("meet me on Wednesday, April 8, about");
		expect(body).toContain("by Friday, April 17, as you mentioned");
		expect(subject).toContain("April 8");
	});

	it("offers facts it did not use, and never the ones about how it felt", () => {
		const { facts } = composeLetter(fullContext(INES, ALONE));
		expect(facts.filter((fact) => !fact.used).map((fact) => fact.label)).toEqual([
			"Good answer on pricing",
			"I showed the forecast from last autumn",
			"ferry engines",
		]);
		expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
	});

	it("asks for what is missing and leaves it out", () => {
		const nobody = letterPerson(null, { title: "Head of Insight" });
		const draft = composeLetter(
			letterContext({
				recipient: nobody,
				interviewers: [nobody],
				position: null,
				company: { name: null, aliases: [], legalForm: null, country: null },
				sender: { name: "", email: "", phone: "" },
				interview: null,
			}),
		);
		expect(draft.asks.map(({ kind }) => kind)).toEqual([
			"own-name",
			"recipient-name",
			"company",
			"position",
			"address",
			"specific",
			"strong-point",
			"interest",
		]);
		expect(draft.body).toBe(
			"Hello,\n\nThank you for considering me for the role.\n\nI remain very interested in the role. Please let me know if there is anything else I can send or explain.\n\nKind regards,",
		);
		expect(draft.subject).toBe("Thank you");
	});

	it("does not raise a doubt it cannot answer", () => {
		const context = fullContext(INES, ALONE);
		const draft = composeLetter({ ...context, notes: { ...context.notes, doubtAnswer: "" } });
		expect(draft.body).not.toContain("SQL");
		expect(draft.asks).toEqual([{ kind: "doubt-answer", about: "SQL beyond simple reports" }]);
	});

	it("names no promised day that has passed", () => {
		const draft = composeLetter(fullContext(INES, { today: date("2026-04-18") }));
		expect(draft.body).not.toContain("17 April");
	});

	it("keeps pay and leave out whatever the notes say", () => {
		const context = fullContext(INES, ALONE);
		const draft = composeLetter({ ...context, notes: { ...context.notes, talkedAbout: ["sick days and the salary"] } });
		expect(`${draft.body}${draft.facts.map((fact) => fact.sentence)}`).not.toMatch(/salary|sick/);
	});

	it("never writes to an address nobody reads", () => {
		expect(composeLetter(fullContext({ ...INES, email: "no-reply@halden.example" })).to).toBe("");
	});

	it("greets by the given form, else by the whole name as written", () => {
		const greeting = (person: Partial<LetterPerson>) =>
			composeLetter(fullContext({ ...INES, greeting: null, ...person })).body.split("\n")[0];
		expect(greeting({ greeting: "Dr Okafor" })).toBe("Dear Dr Okafor,");
		expect(greeting({ honorific: "Dr" })).toBe("Dear Dr Ines Okafor,");
		expect(greeting({})).toBe("Dear Ines Okafor,");
		expect(greeting({ greeting: "Dear Ines," })).toBe("Dear Ines,");
		expect(greeting({ name: null })).toBe("Hello,");
	});

	it("closes a British letter with a title the British way", () => {
		const closing = (changes: Partial<LetterContext>) =>
			composeLetter(fullContext(INES, changes)).body.split("\n").at(-2);
		expect(closing({ recipient: { ...INES, greeting: "Dr Okafor" } })).toBe("Yours sincerely,");
		expect(closing({ recipient: { ...INES, greeting: "Dr Okafor" }, language: "en" })).toBe("Kind regards,");
		expect(closing({})).toBe("Kind regards,");
	});

	it("keeps the subject within 60 characters where the position allows", () => {
		const subject = (position: string) => composeLetter(fullContext(INES, { position })).subject;
		expect(subject("senior marketing and insight analyst (ferries)")).toBe(
			"Thank you, senior marketing and insight analyst (ferries)",
		);
		expect(subject("head of a department whose name takes up very much of a line").length).toBeLessThanOrEqual(60);
	});
});

describe("letters to a panel", () => {
	const panel = [INES, TOM, PRIYA, letterPerson("Ola Berg"), letterPerson("Eva Lund"), letterPerson("Nils Dahl")];
	const drafts = (language: "en" | "en-gb") => {
		const siblings: { personName: string | null; body: string; kind: "thank-you" }[] = [];
		return panel.map((recipient) => {
			const context = fullContext(recipient, { language, interviewers: panel, siblings: [...siblings] });
			const draft = composeLetter(context);
			siblings.push({ personName: recipient.name, body: draft.body, kind: "thank-you" });
			return { draft, context };
		});
	};

	it.each(["en", "en-gb"] as const)("pass their own checks and differ from each other, in %s", (language) => {
		for (const { draft, context } of drafts(language)) {
			const letter = {
				...draft,
				to: draft.to || "someone@haldenferries.example",
				kind: "thank-you" as const,
				language,
			};
			const review = reviewLetter(letter, context, null);
			// With nothing noted of the talk the draft asks for it, and so do the checks.
			const asked = draft.asks.length > 0 ? ["specific-reference", "strong-point"] : [];
			expect(
				review.findings.filter(({ check }) => !asked.includes(check)),
				draft.body,
			).toEqual([]);
			expect(review.words).toBeLessThanOrEqual(150);
		}
	});

	it("tell each person what was talked about with them, and share no strong point", () => {
		const used = (kind: string) =>
			drafts("en-gb")
				.slice(0, 3)
				.map(({ draft }) => draft.facts.find((fact) => fact.kind === kind && fact.used)?.label ?? null);
		expect(used("talked-about")).toEqual([
			"The winter timetable question",
			"asked about SQL",
			"She explained how the passenger panel…",
		]);
		expect(used("strong-point")).toEqual([
			"The weekly churn table",
			"Good answer on pricing",
			"I showed the forecast from last autumn",
		]);
		expect(used("doubt")).toEqual(["SQL beyond simple reports", null, null]);
		expect(used("interest")).toEqual([null, "asking passengers before asking the…", null]);
	});
});

describe("any notes at all", () => {
	const note = fc.oneof(
		fc.string({ maxLength: 60 }),
		fc.constantFrom(
			"She liked it",
			"the rota",
			"no SQL",
			"not enough SQL",
			"too junior",
			"whether I would stay",
			"if I can lead",
			"I like it.",
		),
	);

	it("make a letter without gaps, double stops or double spaces", () => {
		fc.assert(
			fc.property(note, note, note, note, note, (talked, went, doubt, answer, want) => {
				const plain = [talked, went, doubt, answer, want].map((each) => each.replace(/[^\p{L}' ]/gu, ""));
				const [a = "", b = "", c = "", d = "", e = ""] = plain;
				const context = fullContext(INES, {
					notes: { ...NO_NOTES, talkedAbout: [a], wentWell: [b], seemedToDoubt: c, doubtAnswer: d, wantThisJob: e },
				});
				const { body } = composeLetter(context);
				expect(body).not.toMatch(/undefined|null|\.\.|\[| {2}| \.|\n{3}/);
			}),
		);
	});
});
