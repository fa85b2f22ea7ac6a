import { describe, expect, it } from "vitest";
import { letterBody, letterContext, letterText } from "../letter-context.testing.ts";
import { applyFix, reviewLetter } from "../review.ts";
import { findings, found, passed, wordList } from "./check.testing.ts";

describe("grammar", () => {
	it("marks the slip where it stands, and its fix puts it right", () => {
		const text = "I look forward to hear from you about the marketing analyst role.";
		const [finding] = findings("grammar", { text });
		if (finding?.fixes[0] === undefined) throw new Error("Nothing was found");
		const letter = letterText({ body: letterBody(text) });
		expect(letter.body.slice(finding.start ?? 0, finding.end ?? 0)).toBe("to hear");
		expect(applyFix(letter, finding, finding.fixes[0]).body).toContain("look forward to hearing from you");
		expect(finding.level).toBe("may-look");
	});

	it("reads the subject too, but not as a sentence", () => {
		const subject = "thank you for the the interview";
		expect(found("grammar", { letter: { subject } })).toEqual(["the the"]);
	});

	it("leaves greeting, closing and the address block alone", () => {
		const body =
			"Halden Ferries\nthe harbour , Oslo\n\nDear Ines,\n\nIt was good to meet you.\n\nkind regards,\nMaya  Lindqvist";
		expect(found("grammar", { letter: { body } })).toEqual([]);
	});

	it("leaves what the record calls so, addresses and quotations alone", () => {
		const context = { company: { name: "The The Works", aliases: [], legalForm: null, country: null } };
		expect(found("grammar", { text: "It was good to see the the works of yours.", context })).toEqual([]);
		expect(found("grammar", { text: "You asked “what is the the plan” and I said so." })).toEqual([]);
		expect(found("grammar", { text: "It is at https://halden.example/a,b and at a,b@halden.example today." })).toEqual(
			[],
		);
	});

	it("is silent about what the user calls always fine, however it is spaced and written", () => {
		const text = "Your team keeps an HR a HR calls its own.";
		expect(found("grammar", { text })).toEqual(["a"]);
		expect(found("grammar", { text: "We should of met." })).toEqual(["should of"]);
		const context = { personalDictionary: ["Should Of"] };
		expect(found("grammar", { text: "We should of met.", context })).toEqual([]);
	});

	it("is let stand by the rule and the words, so that an edit elsewhere keeps it so", () => {
		const keyOf = (text: string) => findings("grammar", { text })[0]?.key;
		expect(keyOf("We should of met.")).toBe(keyOf("And then, Ines, we should of met again."));
	});

	it("speaks for the speller where both mean the same word", () => {
		const dictionary = wordList("dear ines i know the plan kind regards we spoke about it");
		const review = reviewLetter(letterText({ body: letterBody("I dont know the plan.") }), letterContext(), dictionary);
		const about = review.findings.filter(({ found: text }) => text === "dont");
		expect(about.map(({ check }) => check)).toEqual(["grammar"]);
	});

	it("says what it looked for only where it has rules for the language", () => {
		expect(passed("grammar", { text: "It was good to meet you." })).toEqual({ reads: "own-rules" });
		expect(passed("grammar", { letter: { language: "fr" } })).toEqual({ reads: "marks" });
		expect(found("grammar", { letter: { language: "fr", body: "Bonjour Ines,\n\nMerci pour pour tout !" } })).toEqual([
			"pour pour",
		]);
	});
});
