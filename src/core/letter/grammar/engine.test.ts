import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { passed } from "../checks/check.testing.ts";
import { letterBody, letterContext, letterText } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import { ENGINE_FILE, type EngineLint, engineSlips, paragraphsToAsk } from "./engine.ts";

const lint = (start: number, end: number, more: { kind?: string; texts?: readonly string[]; insert?: boolean } = {}) =>
	({
		lint_kind: () => more.kind ?? "Grammar",
		message: () => "Use the other form.",
		span: () => ({ start, end }),
		suggestions: () =>
			(more.texts ?? []).map((text) => ({ kind: () => (more.insert ? 2 : 0), get_replacement_text: () => text })),
	}) satisfies EngineLint;

describe("a grammar engine", () => {
	it("is asked about the paragraphs between greeting and closing, in English alone", () => {
		const body = letterBody("It was good.\n\nThank you.\n\nIt was good.");
		expect(paragraphsToAsk({ body, language: "en" })).toEqual(["It was good.", "Thank you."]);
		expect(paragraphsToAsk({ body, language: "fr" })).toEqual([]);
	});

	it("counts characters; we count as the editor does", () => {
		const [slip] = engineSlips("👍🏽 she go", { Rule: [lint(7, 9, { texts: ["goes"] })] });
		expect("👍🏽 she go".slice(slip?.start, slip?.end)).toBe("go");
	});

	it("may suggest to write something behind the words", () => {
		expect(engineSlips("one of", { Rule: [lint(0, 3, { texts: ["s"], insert: true })] })[0]?.fixes).toEqual(["ones"]);
	});

	it("is not asked how to put it better", () => {
		expect(engineSlips("very good", { Rule: [lint(0, 9, { kind: "Style" })] })).toEqual([]);
	});

	it("says in a sentence what it marks up", () => {
		const marked = { ...lint(0, 5), message: () => "Did you mean `their`?" };
		expect(engineSlips("there plan", { Rule: [marked] })[0]?.message).toBe("Did you mean “their”?");
	});

	it("has its file named after the version that is installed", () => {
		const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
			devDependencies: Record<string, string>;
		};
		expect(ENGINE_FILE).toBe(`harper-${devDependencies["harper.js"]}-slim.wasm`);
	});
});

describe("what an engine says about a letter", () => {
	const text = "Ines and Tom was kind. We should of met.";
	const review = (slips: Parameters<typeof reviewLetter>[3]) =>
		reviewLetter(letterText({ body: letterBody(text) }), letterContext(), null, slips);
	const slip = (words: string) => {
		const start = text.indexOf(words);
		return { rule: "Verb", message: "Use the plural.", start, end: start + words.length, fixes: ["were"] };
	};
	const marked = (slips: Parameters<typeof reviewLetter>[3]) =>
		review(slips).findings.filter(({ check }) => check === "grammar");

	it("is marked where it stands, in its own words", () => {
		const [finding] = marked(new Map([[text, [slip("was")]]]));
		expect(finding).toMatchObject({ found: "was", key: "grammar:Verb:was", data: { message: "Use the plural." } });
		expect(letterBody(text).slice(finding?.start ?? 0, finding?.end ?? 0)).toBe("was");
	});

	it("gives way where our own rule means the same words, and where it is about a name", () => {
		const answers = new Map([[text, [slip("should of"), slip("Tom")]]]);
		expect(marked(answers).map(({ key }) => key)).toEqual(["grammar:could-of:should of"]);
	});

	it("is not laid upon a text that has changed since", () => {
		expect(marked(new Map([["Ines and Tom was kind.", [slip("was")]]])).map(({ found: words }) => words)).toEqual([
			"should of",
		]);
	});

	it("counts as read only when every paragraph was", () => {
		const clean = "It was good to meet you.";
		expect(passed("grammar", { text: clean })).toEqual({ reads: "own-rules" });
		const reads = (answers: Parameters<typeof reviewLetter>[3]) =>
			reviewLetter(letterText({ body: letterBody(clean) }), letterContext(), null, answers).passed.find(
				({ check }) => check === "grammar",
			)?.data;
		expect(reads(new Map([[clean, []]]))).toEqual({ reads: "engine" });
		expect(reads(new Map())).toEqual({ reads: "own-rules" });
	});
});
