import { describe, expect, it } from "vitest";
import type { LetterContext } from "../context.ts";
import { completeContext, date, letterOffer } from "../letter-context.testing.ts";
import { findings, passed } from "./check.testing.ts";

const dates = (
	text: string,
	context: Partial<LetterContext> = {},
	kind: "competing-offer" | "status-check" = "competing-offer",
) => findings("offer-dates", { text, letter: { kind }, context: { ...completeContext(kind), ...context } });
const marked = (text: string, context: Partial<LetterContext> = {}) => dates(text, context).map(({ found }) => found);

describe("the days a letter about another offer names", () => {
	it.each([
		"They would like my answer by Thursday 16 April.",
		"They would like my answer by April 16.",
		"They would like my answer by Thursday.",
		"You mentioned Friday 17 April for your answer.",
		"We spoke on Wednesday 8 April.",
		"The offer came on Monday 13 April.",
		"I was glad of our talk.",
		"I received another offer today.",
		"I could begin on 1 June.",
		"If you decide by then, my notice ends on 30 June.",
		"Please call me on Tuesday.",
		"My reference is 2025/11/03.",
	])("are real: %s", (text) => {
		expect(marked(text)).toEqual([]);
	});

	it.each([
		["They would like my answer by Wednesday 15 April.", ["Wednesday 15 April"]],
		["They would like my answer by 14 April.", ["14 April"]],
		["They would like my answer by April 23, 2026.", ["April 23, 2026"]],
		["They would like my answer by Tuesday.", ["Tuesday"]],
	])("are none of those noted: %s", (text, expected) => {
		expect(marked(text)).toEqual(expected);
	});

	it.each([
		["de", "Ich könnte am 1. Juni beginnen.", []],
		["de", "Sie bitten um meine Antwort bis zum 15. April.", ["15. April"]],
		["fr", "Mon préavis se termine le 30/06/2026.", []],
		["fr", "Ils attendent ma réponse avant le 15 avril.", ["15 avril"]],
		["es", "Llámeme el martes.", []],
		["es", "Quieren mi respuesta antes del 15 de abril.", ["15 de abril"]],
	] as const)("are told from others in every language, %s: %s", (language, text, expected) => {
		const context = { ...completeContext("competing-offer"), language };
		const list = findings("offer-dates", { text, letter: { kind: "competing-offer", language }, context });
		expect(list.map(({ found }) => found)).toEqual(expected);
	});

	it("can be put right with the noted one", () => {
		const [finding] = dates("They would like my answer by 15 April.");
		expect(finding).toMatchObject({
			level: "must-look",
			data: { problem: "another-day", written: "15 April", answerByOn: "2026-04-16" },
			fixes: [{ replacement: "Thursday 16 April" }],
		});
	});

	it("cannot be their date where they set none, or none is known", () => {
		for (const offer of [
			letterOffer({ answerBy: { kind: "none-set" } }),
			letterOffer({ answerBy: { kind: "not-known" } }),
			null,
		]) {
			const [finding] = dates("They would like my answer by Thursday 16 April.", { offer });
			expect(finding).toMatchObject({ data: { problem: "another-day", answerByOn: null }, fixes: [] });
		}
	});

	it("are past once their last day is over, not on the day itself", () => {
		expect(dates("Hello there.", { today: date("2026-04-16") })).toEqual([]);
		expect(dates("Hello there.", { today: date("2026-04-17") })).toMatchObject([
			{ level: "must-look", data: { problem: "deadline-passed", answerByOn: "2026-04-16" } },
		]);
	});

	it("leave a wrong day of the interview to the check for that", () => {
		expect(marked("Thank you for our talk on 9 April.")).toEqual([]);
	});

	it("are not judged in other letters", () => {
		expect(dates("By 15 April.", {}, "status-check")).toEqual([]);
		expect(passed("offer-dates", {})).toBeUndefined();
		expect(
			passed("offer-dates", { letter: { kind: "competing-offer" }, context: completeContext("competing-offer") }),
		).toBeNull();
	});
});
