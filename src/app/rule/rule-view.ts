import { DEFAULT_POLICY, type Policy, type RuleId } from "#core/followup/policy.ts";
import type { Rule } from "#core/followup/rule.ts";
import { RULE_WORDS } from "#words/en/rules.ts";

const numberIn = (rule: RuleId, key: string, from: object): number =>
	(from as Record<string, Record<string, number>>)[rule]?.[key] ?? 0;

/** A rule with its words, its sources and its numbers: as they are by default, and as they are in force. */
export const ruleView = (rule: Rule, policy: Policy) => ({
	id: rule.id,
	...RULE_WORDS[rule.id],
	range: rule.range,
	sources: rule.sources,
	page: `/rules/${rule.id}`,
	/** Whether it can differ from one opportunity to another. */
	isPerOpportunity: rule.scope === "opportunity",
	numbers: rule.numbers.map((number) => ({
		...number,
		value: numberIn(rule.id, number.key, policy),
		default: numberIn(rule.id, number.key, DEFAULT_POLICY),
	})),
});
