import { describe, expect, it } from "vitest";
import { letterPerson } from "../letter-context.testing.ts";
import { findings } from "./check.testing.ts";

const MONA = letterPerson("منى الشريف", { greeting: "السيدة منى الشريف" });
const SAMI = letterPerson("سامي حداد");

const problems = (greeting: string) =>
	findings("greeting-name", {
		context: { language: "ar", recipient: MONA, interviewers: [MONA, SAMI] },
		letter: {
			language: "ar",
			body: `${greeting}\n\nشكراً لكم على حديثنا عن الوظيفة.\n\nمع خالص التقدير،\nيوسف`,
		},
	}).map(({ data }) => [data.problem, data.written]);

describe("an Arabic greeting", () => {
	it.each([
		"السيدة منى الشريف،",
		"السيدة منى الشريف المحترمة،",
		"الأستاذة منى،",
		"د. منى الشريف،",
		"عزيزتي منى،",
		"تحية طيبة إلى منى،",
	])("is right with any title and part of the name: %s", (greeting) => {
		expect(problems(greeting)).toEqual([]);
	});

	it.each([
		["السيدة منا الشريف،", "misspelt", "منا"],
		["الأستاذ سامي حداد،", "someone-else", "سامي حداد"],
		["السيدة ليلى المحترمة،", "unknown", "ليلى"],
	])("is wrong with another name, which has no capital to be known by: %s", (greeting, problem, written) => {
		expect(problems(greeting)).toEqual([[problem, written]]);
	});

	it.each(["تحية طيبة وبعد،", "السادة فريق التوظيف المحترمين،", "السلام عليكم ورحمة الله وبركاته،"])(
		"names nobody in words that many greetings share: %s",
		(greeting) => {
			expect(problems(greeting).map(([problem]) => problem)).toEqual(["no-name"]);
		},
	);
});
