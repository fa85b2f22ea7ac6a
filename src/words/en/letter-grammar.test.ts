import { expect, it } from "vitest";
import { GRAMMAR_RULE_IDS } from "#core/letter/grammar/grammar-rule.ts";
import { slipText } from "./letter-grammar.ts";

it("has one plain sentence for every rule of grammar", () => {
	for (const rule of GRAMMAR_RULE_IDS) expect(slipText(rule, "these  words")).toMatch(/^[^!]{10,110}\.$/);
	expect(new Set(GRAMMAR_RULE_IDS.map((rule) => slipText(rule, "x"))).size).toBe(GRAMMAR_RULE_IDS.length);
});
