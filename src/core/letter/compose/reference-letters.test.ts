import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../opportunity/opportunity.ts";
import { countWords } from "../../proofread/tokens.ts";
import type { LetterContext } from "../context.ts";
import type { LetterKind } from "../letter.ts";
import { completeContext, date, letterPerson, letterReference, ROSA } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import { composeLetter } from "./index.ts";

const compose = (kind: LetterKind, changes: Partial<LetterContext> = {}) =>
	composeLetter(completeContext(kind, changes));
const text = (kind: LetterKind, changes: Partial<LetterContext> = {}) =>
	compose(kind, changes).body.split("\n\n").slice(1, -1).join("\n\n");
const UNKNOWN = {
	position: null,
	company: { name: null, aliases: [], legalForm: null, country: null },
	interview: null,
	promise: null,
};

describe("asking somebody to be a referee", () => {
	it("says for what, how they know the work, and makes a no easy", () => {
		expect(compose("reference-request")).toMatchObject({
			to: "rosa@tamarind.example",
			subject: "May I name you as a referee?",
			body: `Dear Rosa,

I am applying for the marketing analyst role at Halden Ferries. I would like to ask whether you would be willing to act as a referee for me. You have seen my work as my manager at Tamarind Books, 2021 to 2024.

If you agree, which e-mail address or phone number may I pass on? I will tell you before anybody gets in touch, and what it is about.

If it does not suit you, a short no is all I need. I will understand, and no reason is necessary.

Thank you for thinking about it.

Kind regards,
Maya Lindqvist`,
			asks: [],
		});
	});

	it("says it the American way in American English", () => {
		const draft = compose("reference-request", { language: "en" });
		expect(draft.body).toContain("willing to serve as a reference for me");
		expect(draft.subject).toBe("May I name you as a reference?");
	});

	it("needs no post, and asks how they know the work where that is not noted", () => {
		const reference = letterReference({ relation: "" });
		const draft = compose("reference-request", { ...UNKNOWN, reference });
		expect(draft.body).toContain("I am applying for a new role. I would like");
		expect(draft.body).not.toContain("You have seen");
		expect(draft.asks).toEqual([{ kind: "relation", about: "Rosa Lindgren" }]);
	});

	it.each([
		["my manager at Tamarind Books", "You have seen my work as my manager at Tamarind Books."],
		["My manager at Tamarind Books.", "You have seen my work as my manager at Tamarind Books."],
		["Former head of the data team", "You have seen my work as former head of the data team."],
		["We worked together on the stock move", "We worked together on the stock move."],
		["supervised my thesis", "You supervised my thesis."],
		["She supervised my thesis", "You supervised my thesis."],
		["She was my manager at Tamarind", "You have seen my work as my manager at Tamarind."],
		["Rosa is my former manager", "You have seen my work as my former manager."],
		["Rosa Lindgren was my teacher", "You have seen my work as my teacher."],
	])("says how they know it, from the note “%s”", (relation, sentence) => {
		expect(text("reference-request", { reference: letterReference({ relation }) })).toContain(sentence);
	});

	it("leaves out a note that cannot be said to them", () => {
		const relation = "Tom says Rosa was the best person to ask about the stock project";
		expect(text("reference-request", { reference: letterReference({ relation }) })).not.toMatch(/Tom|best/);
	});
});

describe("telling a referee that somebody may call", () => {
	it("says who, about what and until when, and what they could speak about", () => {
		expect(compose("reference-heads-up")).toMatchObject({
			subject: "Halden Ferries may contact you about me",
			body: `Dear Rosa,

Thank you for acting as a referee for me. Halden Ferries may contact you about me, because I have applied for the marketing analyst role there.

So far I have spoken with Ines Okafor and Tom Brandvold, but it may also be a colleague who gets in touch. They named Friday 17 April for their answer, so they may be in touch before then.

If it fits what you remember, I would be glad if you could speak about this:
- The weekly churn table I built.
- How I dealt with late data.

They may ask about SQL beyond simple reports.

If you would like to talk it over first, I am glad to. Thank you for your help.

Kind regards,
Maya Lindqvist`,
			asks: [],
		});
	});

	it("offers every point as a fact that is in the letter", () => {
		const { facts, body } = compose("reference-heads-up");
		expect(facts.map(({ id, kind, used }) => [id, kind, used])).toEqual([
			["talking-point:0", "talking-point", true],
			["talking-point:1", "talking-point", true],
			["talking-point:2", "talking-point", true],
		]);
		for (const { sentence } of facts) expect(body).toContain(sentence);
	});

	it("speaks of no doubt that the user did not choose, whatever the debrief says", () => {
		const context = completeContext("reference-heads-up");
		const points = letterReference().points.filter(({ kind }) => kind !== "doubt");
		const body = text("reference-heads-up", {
			reference: letterReference({ points }),
			notes: { ...context.notes, seemedToDoubt: "whether I would stay", wentWell: ["the forecast"] },
		});
		expect(body).not.toMatch(/may ask|stay|forecast/);
	});

	it.each([
		["SQL beyond simple reports", "They may ask about SQL beyond simple reports."],
		["Whether I would stay", "They may ask whether I would stay."],
		["if I can lead", "They may ask whether I can lead."],
		["not enough SQL", "They may ask about my SQL."],
		["my lack of experience abroad", "They may ask about my experience abroad."],
		["too junior", "They may ask whether I am too junior."],
		["asked about SQL twice", "They may ask about SQL twice."],
		["I have little SQL", "They may ask about this: I have little SQL."],
	])("says a doubt as a question: %s", (doubt, sentence) => {
		const points = [{ kind: "doubt" as const, text: doubt }];
		expect(text("reference-heads-up", { reference: letterReference({ points }) })).toContain(sentence);
	});

	it("says what has changed the second time, and asks for it where nothing is noted", () => {
		const again = (changed: string) =>
			compose("reference-heads-up", { reference: letterReference({ isAgain: true, changed }) });
		const draft = again("Second interview, now for the senior post");
		expect(draft.subject).toBe("An update on my application to Halden Ferries");
		expect(draft.body).toContain("Thank you again for acting");
		expect(draft.body).toContain(
			"This has changed since I told you about it: second interview, now for the senior post.",
		);
		expect(again("I have a second interview").body).toContain(
			"Something has changed since I told you about it. I have a second interview.",
		);
		expect(again("").asks).toEqual([{ kind: "changed", about: null }]);
		expect(compose("reference-heads-up", { reference: letterReference({ changed: "x" }) }).body).not.toContain(
			"changed",
		);
	});

	it("thanks nobody for a yes they have not given", () => {
		const body = text("reference-heads-up", { reference: letterReference({ consent: "asked" }) });
		expect(body.startsWith("Halden Ferries may contact you")).toBe(true);
		expect(body).not.toContain("Thank you for acting");
	});

	it("names no day that has passed, and the day as America does", () => {
		expect(text("reference-heads-up", { today: date("2026-04-18") })).not.toContain("17 April");
		expect(text("reference-heads-up", { language: "en" })).toContain(
			"They named Friday, April 17, for their answer, so they",
		);
	});

	it("invents nothing where hardly anything is known, and asks for what they could speak about", () => {
		const draft = compose("reference-heads-up", { ...UNKNOWN, reference: letterReference({ points: [], met: [] }) });
		expect(draft.body).toBe(
			"Dear Rosa,\n\nThank you for acting as a referee for me. Somebody may contact you about me, because I have applied for the role.\n\nIf you would like to talk it over first, I am glad to. Thank you for your help.\n\nKind regards,\nMaya Lindqvist",
		);
		expect(draft.asks).toEqual([
			{ kind: "company", about: null },
			{ kind: "position", about: null },
			{ kind: "talking-point", about: "Rosa Lindgren" },
		]);
	});
});

describe("thanking a referee", () => {
	it("thanks, and says how it went in plain words", () => {
		expect(text("reference-thanks", { stage: "accepted" })).toBe(
			"Thank you for acting as a referee for me when I applied for the marketing analyst role at Halden Ferries.\n\nThey have offered me the role, and I have accepted it.\n\nI am grateful that I could name you.",
		);
	});

	it.each([
		["declined", "I have decided not to take it."],
		["offer", "They have offered me the role. I have not given my answer yet."],
		["rejected", "They have decided not to offer me the role."],
		["withdrawn", "I have withdrawn my application."],
		["quiet", "I have not had an answer from them."],
		["interviewing", "They have not decided yet."],
	] as const)("says it as it is: %s", (stage, sentence) => {
		expect(text("reference-thanks", { stage })).toContain(sentence);
	});

	it("says something at every stage, and asks for nothing", () => {
		for (const stage of STAGES) {
			const draft = compose("reference-thanks", { stage });
			expect(draft.body.split("\n\n")).toHaveLength(5);
			expect(draft.asks).toEqual([]);
		}
	});
});

describe("letters to referees", () => {
	const KINDS = ["reference-request", "reference-heads-up", "reference-thanks"] as const;

	it.each(KINDS)("use the greeting that fits them, and stay below 250 words: %s", (kind) => {
		const points = Array.from({ length: 8 }, (_, at) => ({
			kind: "achievement" as const,
			text: `the move to the new stock system in the spring of year ${at}`,
		}));
		const recipient = letterPerson("Prof. Nguyễn Văn An", { greeting: "Professor An", email: "an@uni.example" });
		const { body } = compose(kind, { recipient, reference: letterReference({ points }) });
		expect(body.startsWith("Dear Professor An,")).toBe(true);
		expect(body).toContain("Yours sincerely,");
		expect(countWords(body)).toBeLessThanOrEqual(250);
	});

	it.each(KINDS)("say hello where no name is known, and ask for it: %s", (kind) => {
		const recipient = { ...ROSA, name: null, greeting: null, title: "my old manager" };
		const draft = compose(kind, { recipient });
		expect(draft.body.startsWith("Hello,")).toBe(true);
		expect(draft.asks).toContainEqual({ kind: "recipient-name", about: "my old manager" });
	});

	it("make no gaps of any notes", () => {
		const note = fc.oneof(
			fc.string({ maxLength: 60 }),
			fc.constantFrom(
				"She was it",
				"the rota",
				"too junior",
				"I like it.",
				"no SQL",
				"whether I would stay",
				"my manager",
			),
		);
		fc.assert(
			fc.property(note, note, note, note, (relation, changed, point, doubt) => {
				const [a = "", b = "", c = "", d = ""] = [relation, changed, point, doubt].map((each) =>
					each.replace(/[^\p{L}' ]/gu, "").trim(),
				);
				const reference = letterReference({
					relation: a,
					changed: b,
					isAgain: true,
					points: [
						{ kind: "achievement", text: c },
						{ kind: "doubt", text: d },
					],
				});
				for (const kind of KINDS) {
					const { body } = compose(kind, { reference });
					expect(body).not.toMatch(/undefined|null|\.\.|\[| {2}| \.|\n{3}|- \n/);
				}
			}),
		);
	});

	it("may name where the referee works, which is no company left over", () => {
		const context = completeContext("reference-request", { others: { companies: ["Tamarind Books"], people: [] } });
		const draft = composeLetter(context);
		const letter = { ...draft, kind: "reference-request", language: "en-gb" } as const;
		expect(reviewLetter(letter, context, null).findings).toEqual([]);
	});
});
