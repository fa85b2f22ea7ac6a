import { describe, expect, it } from "vitest";
import type { CountryCode } from "../../time/work-week.ts";
import { NO_NOTES } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";
import type { ContentId } from "./content.ts";

/** Says nothing that is looked for, at a length that is one. */
const BARE =
	"The weather was fine on the way and the train was on time and so were the ferries in the harbour. ".repeat(3);
const isAsked = (id: ContentId, text: string, more = {}) => findings(id, { text: BARE + text, ...more }).length > 0;

const WITH: Readonly<Record<ContentId, readonly string[]>> = {
	"says-thanks": ["Thanks for your time.", "I am grateful for the tour.", "I appreciated the hour."],
	"specific-reference": [
		"You asked whether I had used SQL.",
		"Your question about winter stayed with me.",
		"We discussed the new quay.",
		"It was good hearing about the frozen ramp.",
	],
	"strong-point": [
		"In my last job the table grew.",
		"I built the churn table.",
		"I have twelve years of it.",
		"That cut our costs at Fernhill.",
	],
	"states-interest": ["I remain interested.", "I would love to join the team.", "It is the right place."],
	"next-step": ["I look forward to it.", "Let me know.", "Should you need more, I am easily reached."],
};

it("reads an English letter as English, also where its greeting holds a name in Arabic letters", () => {
	const body = `Dear عبد الرحمن الخطيب,\n\n${BARE}Thanks for your time.`;
	expect(findings("says-thanks", { letter: { body } })).toEqual([]);
	expect(findings("says-thanks", { letter: { body: body.replace("Thanks for your time.", "") } })).toHaveLength(1);
});

describe.each(Object.entries(WITH) as [ContentId, readonly string[]][])("%s", (id, sentences) => {
	it.each(sentences)("is there: %s", (sentence) => {
		expect(isAsked(id, sentence)).toBe(false);
	});

	it("is a tip where it is not, and only in a thank-you of some length", () => {
		const text = id === "says-thanks" ? "" : "Thank you.";
		expect(isAsked(id, text)).toBe(true);
		expect(findings(id, { text: BARE })[0]?.level).toBe("may-look");
		expect(isAsked(id, text, { letter: { kind: "status-check" } })).toBe(false);
		expect(findings(id, { letter: { body: "Dear Ines,\n\nHello." } })).toEqual([]);
	});

	it("is not judged in a language whose signs are not known", () => {
		expect(isAsked(id, "", { letter: { language: "de" as never } })).toBe(false);
	});
});

describe("what a letter holds", () => {
	it("is told by the user's own notes as well", () => {
		const notes = { ...NO_NOTES, talkedAbout: ["The harbour in bad weather"] };
		expect(passed("specific-reference", { text: BARE, context: { notes } })).toBeNull();
	});

	it("is no tip to say one is interested for somebody who noted a doubt", () => {
		const withWish = (wantThisJob: string) => ({ context: { notes: { ...NO_NOTES, wantThisJob } } });
		expect(isAsked("states-interest", "", withWish("not sure any more"))).toBe(false);
		expect(isAsked("states-interest", "", withWish(""))).toBe(true);
	});

	it("is asked for less where few send a thank-you", () => {
		const office = { country: "DE" as CountryCode, sector: "private" as const };
		expect(isAsked("strong-point", "", { context: { office } })).toBe(false);
		expect(isAsked("says-thanks", "", { context: { office } })).toBe(true);
	});

	it("is known in Arabic", () => {
		const body =
			"الأستاذة إيناس،\n\nأشكركم على وقتكم. سألتم عن خبرتي في التحليل، وقد بنيت الجدول الأسبوعي بنفسي. ما زلت مهتمة بالوظيفة وأتطلع إلى ردكم.\n\nمع خالص التقدير،\nمايا";
		const context = {
			limits: {
				alikePercent: 60,
				lateAfterHours: 48,
				length: { thinBelowWords: 5, goodFromWords: 5, goodUpToWords: 200, longAboveWords: 250, checkUpToWords: 90 },
			},
		};
		for (const id of Object.keys(WITH) as ContentId[]) expect(passed(id, { letter: { body }, context }), id).toBeNull();
	});
});
