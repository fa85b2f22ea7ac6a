import type { PolicyOverrides } from "#core/opportunity/opportunity.ts";
import type { RuleView } from "../contract.ts";

/** The changes to the rules with one number set; a number set back to its default is no change any more. */
export const withNumber = (
	overrides: PolicyOverrides,
	rule: Pick<RuleView, "id" | "numbers">,
	key: string,
	value: number,
): PolicyOverrides => {
	const { [rule.id]: before, ...others } = overrides as Record<string, Record<string, number>>;
	const { [key]: _, ...rest } = before ?? {};
	const standard = rule.numbers.find((number) => number.key === key)?.default;
	const changed = value === standard ? rest : { ...rest, [key]: value };
	return (Object.keys(changed).length === 0 ? others : { ...others, [rule.id]: changed }) as PolicyOverrides;
};

/** The numbers of one rule that differ from their defaults. */
export const changedIn = (overrides: PolicyOverrides, rule: Pick<RuleView, "id">): Readonly<Record<string, number>> =>
	(overrides as Record<string, Record<string, number>>)[rule.id] ?? {};
