import { describe, expect, it } from "vitest";
import { letterPerson } from "../letter-context.testing.ts";
import { findings, found, wordList } from "./check.testing.ts";

const dictionary = wordList(
	"i thank you for the with spoke and in may lines too mary fairies series on it was to a price next",
);

const near = (text: string, context = {}) => found("near-name", { text, context, dictionary });

describe("a near miss of a recorded name", () => {
	it.each([
		["I spoke with Tom Brandvolt.", ["Brandvolt"]],
		["I spoke with Pryia.", ["Pryia"]],
		["Haldan it was.", ["Haldan"]],
		["I spoke with haldan.", ["haldan"]],
		["Thank you for the Halden Fairies.", ["Fairies"]],
		["I spoke with INNES.", ["INNES"]],
		["I spoke with Ines and Tim.", ["Tim"]],
		["The ships of Ferrries.", ["Ferrries"]],
	])("is found in: %s", (text, expected) => {
		expect(near(text)).toEqual(expected);
	});

	it.each([
		"I spoke with Tom, Priya and Ines on Monday.",
		"Lines and series. Too, in May.",
		"I’m with Tom.",
		"I spoke with Hassan.",
		"The fairies.",
	])("is not read into: %s", (text) => {
		expect(near(text)).toEqual([]);
	});

	it("is none when both spellings are recorded", () => {
		const people = [letterPerson("Sherry Holt"), letterPerson("Sherri Poole")];
		expect(near("I spoke with Sherry and Sherri.", { otherPeopleHere: people })).toEqual([]);
		expect(near("I spoke with Sherrie.", { otherPeopleHere: people })).toEqual(["Sherrie"]);
	});

	it("is found in the sender's first name too, where it makes another word", () => {
		const sender = { name: "Beth Summers", email: "", phone: "" };
		const letter = { body: "Dear Ines,\n\nThank you.\n\nKind regards,\nBet Summers" };
		expect(found("near-name", { letter, context: { sender }, dictionary: wordList("bet thank you") })).toEqual(["Bet"]);
	});

	it("is found in the sender's own signature", () => {
		const letter = { body: "Dear Ines,\n\nThank you.\n\nKind regards,\nMaya Lindquist" };
		expect(findings("near-name", { letter })[0]?.data).toEqual({
			of: "sender",
			written: "Lindquist",
			expected: "Lindqvist",
		});
	});

	it("never fires for a plain word at the start of a sentence without a dictionary", () => {
		expect(found("near-name", { text: "Too late. Times change. Hotel." })).toEqual([]);
	});

	it("leaves a word of the personal dictionary alone", () => {
		expect(near("Haldan it was.", { personalDictionary: ["Haldan"] })).toEqual([]);
	});
});

describe("a name written in other words than recorded", () => {
	const people = [letterPerson("Abdulrahman Saleh"), letterPerson("Khaled Al Rashid")];
	const company = { name: "PricewaterhouseCoopers", aliases: [], legalForm: null, country: null };

	it.each([
		["I spoke with Abdel Rahman.", "Abdel Rahman", "Abdulrahman"],
		["I spoke with Alrasheed.", "Alrasheed", "Al Rashid"],
		["I spoke with El Rashid.", "El", "Al"],
		["Thank you for the role at Price Waterhouse.", "Price Waterhouse", "PricewaterhouseCoopers"],
		["Thank you for the role at Pricewaterhouse.", "Pricewaterhouse", "PricewaterhouseCoopers"],
		["Thank you for the role at Price Waterhouse Coopers.", "Price Waterhouse Coopers", "PricewaterhouseCoopers"],
	])("is found in: %s", (text, written, expected) => {
		const [finding] = findings("near-name", { text, context: { otherPeopleHere: people, company }, dictionary });
		expect(finding?.data).toMatchObject({ written, expected });
	});

	it.each([
		"I spoke with Al Rashid.",
		"I spoke with Khaled Al Rashid.",
		"Thank you for the role at PricewaterhouseCoopers.",
		"With Abdulrahman in May.",
	])("is not read into: %s", (text) => {
		expect(near(text, { otherPeopleHere: people, company })).toEqual([]);
	});

	it("is not read into particles alone", () => {
		expect(near("I like Halden.", { otherPeopleHere: [letterPerson("Joost van den Berg")], company })).toEqual([]);
	});

	it("may be looked at where only the spaces differ", () => {
		const text = "Thank you for the role at Price Waterhouse Coopers.";
		expect(findings("near-name", { text, context: { company }, dictionary })[0]?.level).toBe("may-look");
	});
});

describe("a near miss of the position", () => {
	it("is a word the language does not have", () => {
		const [finding] = findings("near-name", { text: "Thank you for the marketing analist role.", dictionary });
		expect(finding?.data).toEqual({ of: "position", written: "analist", expected: "analyst" });
		expect(near("The marketing anaylst.")).toEqual(["anaylst"]);
		expect(near("The fairies.", { position: "Ferries manager" })).toEqual([]);
	});
});

describe("an Arabic name", () => {
	const muhannad = letterPerson("مهند الراشد", { greeting: "مهند" });
	const arabic = wordList("شكرا على وقتكم مع الدكتور تحدثت عن المشروع و");
	const inArabic = (text: string) =>
		found("near-name", { text, context: { otherPeopleHere: [muhannad] }, dictionary: arabic });

	it("is compared where a name stands", () => {
		expect(inArabic("تحدثت مع الدكتور محند عن المشروع.")).toEqual(["محند"]);
		expect(inArabic("تحدثت مع مهند الرشاد عن المشروع.")).toEqual(["الرشاد"]);
	});

	it("is right with its small words, its article and without its marks", () => {
		expect(inArabic("شكرا ومهند والراشد، شكرا للراشد.")).toEqual([]);
	});
});
