import { describe, expect, it } from "vitest";
import { letterBody, letterContext, letterText, NO_NOTES } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import { found, passed, wordList } from "./check.testing.ts";

const dictionary = wordList(
	"dear kind regards thank you for the time i spoke with marketing analyst interview and well kept organise conversation about role at in was a day",
);
const wrong = (text: string, more = {}) => found("spelling", { text, dictionary, ...more });

describe("spelling", () => {
	it("finds what no dictionary knows", () => {
		expect(wrong("Thank you for the tiem. Tanks for the day.")).toEqual(["tiem", "Tanks"]);
	});

	it.each([
		"I spoke with Kowalczyk in Gdynia.",
		"Thank you, Ines Okafor.",
		"The SQL, iOS and B2B day.",
		"The well-kept co-analyst.",
		"Halden's role; Halden-analyst.",
		"You find i.okafor@halden.example and www.halden.example/xqz in the onboarding.".replace("find", "and"),
	])("leaves names, acronyms, compounds and addresses alone: %s", (text) => {
		expect(wrong(text)).toEqual([]);
	});

	it("takes a capitalised word for a name at a sentence's start only if it is one elsewhere", () => {
		expect(wrong("Gdynia was a day.")).toEqual(["Gdynia"]);
		expect(wrong("Gdynia was a day. I spoke in Gdynia.")).toEqual([]);
	});

	it("accepts the user's own words", () => {
		expect(wrong("The zorbing day.")).toEqual(["zorbing"]);
		expect(wrong("The zorbing day.", { context: { personalDictionary: ["Zorbing"], notes: NO_NOTES } })).toEqual([]);
	});

	it("accepts -ize in British letters", () => {
		expect(wrong("I organize the day.")).toEqual([]);
		expect(
			wrong("I organize the day.", { letter: { language: "en", body: letterBody("I organize the day.") } }),
		).toEqual(["organize"]);
	});

	it("reports unknown names apart", () => {
		const letter = letterText({ body: letterBody("I spoke with Kowalczyk.") });
		expect(reviewLetter(letter, letterContext(), dictionary).unknownNames).toEqual([
			{ text: "Kowalczyk", field: "body", start: 25, end: 34 },
		]);
	});

	it("is not judged without a dictionary", () => {
		expect(passed("spelling", { text: "Tiem." })).toBeUndefined();
	});
});
