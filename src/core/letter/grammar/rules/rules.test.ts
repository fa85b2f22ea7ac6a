import { describe, expect, it } from "vitest";
import { GRAMMAR_RULE_IDS, type GrammarRuleId, type Prose } from "../grammar-rule.ts";
import { RULE_SAMPLES } from "../rule-samples.testing.ts";
import { GRAMMAR_RULES } from "./index.ts";

const prose = (text: string, more: Partial<Prose> = {}): Prose => ({
	text,
	place: "body",
	language: "en-gb",
	isName: (word) => word === "acme",
	...more,
});

/** The text with the first fix of every slip of one rule made. */
const mended = (rule: GrammarRuleId, text: string): string =>
	[...new Map(GRAMMAR_RULES[rule].find(prose(text)).map((slip) => [slip.start, slip])).values()]
		.sort((a, b) => b.start - a.start)
		.reduce((rest, { start, end, fixes }) => rest.slice(0, start) + (fixes[0] ?? "") + rest.slice(end), text);

describe.each(GRAMMAR_RULE_IDS)("the rule %s", (rule) => {
	const { slips, right } = RULE_SAMPLES[rule];

	it.each(slips)("mends: %s", (written, expected) => {
		expect(mended(rule, written)).toBe(expected);
		expect(GRAMMAR_RULES[rule].find(prose(expected)), "what was mended is right").toEqual([]);
	});

	it.each(right)("leaves alone: %s", (text) => {
		expect(GRAMMAR_RULES[rule].find(prose(text))).toEqual([]);
	});

	it("has a slip and something like it that is right", () => {
		expect(slips.length).toBeGreaterThan(0);
		expect(right.length).toBeGreaterThan(1);
	});
});

describe("rules for every language", () => {
	const doubled = (text: string, language: Prose["language"]) =>
		GRAMMAR_RULES["doubled-word"].find(prose(text, { language })).length;

	it("know what may stand twice", () => {
		expect(doubled("Nous nous sommes parlé, vous vous souvenez.", "fr")).toBe(0);
		expect(doubled("Merci pour pour tout.", "fr")).toBe(1);
		expect(doubled("Die, die die Tür öffnen.", "de")).toBe(0);
		expect(doubled("Ich danke für für das Gespräch.", "de")).toBe(1);
		expect(doubled("Gracias por por todo, muy muy bien.", "es")).toBe(1);
		expect(doubled("شكراً جداً جداً على الحديث", "ar")).toBe(0);
		expect(doubled("تحدثنا عن عن العمل", "ar")).toBe(1);
	});

	it("let French have its space before a tall mark, and not before a comma", () => {
		const spaces = (text: string) => GRAMMAR_RULES["space-before-mark"].find(prose(text, { language: "fr" })).length;
		expect(spaces("Pouvons-nous parler ? Merci !")).toBe(0);
		expect(spaces("Merci , et bonne journée.")).toBe(1);
	});

	it("leave recorded names as they are written", () => {
		expect(GRAMMAR_RULES["sentence-capital"].find(prose("We met. acme is good."))).toEqual([]);
		expect(GRAMMAR_RULES["doubled-word"].find(prose("We met acme acme."))).toEqual([]);
	});
});
