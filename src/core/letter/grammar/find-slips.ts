import { isEnglish } from "./english.ts";
import { GRAMMAR_RULE_IDS, type GrammarSlip, type Prose } from "./grammar-rule.ts";
import { GRAMMAR_RULES } from "./rules/index.ts";

/** What our own rules find in running text, in its order; one slip is reported once. */
export const findSlips = (prose: Prose): readonly GrammarSlip[] => {
	const all = GRAMMAR_RULE_IDS.flatMap((rule) => {
		const { languages, find } = GRAMMAR_RULES[rule];
		if (languages === "english" && !isEnglish(prose.language)) return [];
		return find(prose).map((slip): GrammarSlip => ({ ...slip, rule }));
	}).sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: GrammarSlip[] = [];
	for (const slip of all) {
		const last = kept.at(-1);
		if (last === undefined || slip.start >= last.end) kept.push(slip);
	}
	return kept;
};
