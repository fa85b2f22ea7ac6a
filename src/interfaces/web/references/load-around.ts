import { type Answer, call } from "../api.ts";
import type { OpportunityRow, RuleView } from "../contract.ts";

/** What both pages of references need beside the referees: how the opportunities stand, and the rule behind it all. */
export interface Around {
	readonly rows: readonly OpportunityRow[];
	readonly rule: RuleView | null;
}

export const loadAround = async (): Promise<Answer<Around>> => {
	const [list, rule] = await Promise.all([
		call("opportunities.list", { limit: 200 }),
		call("rules.view", { id: "alert-references" }),
	]);
	if (!list.ok) return list;
	return { ok: true, value: { rows: list.value.items, rule: rule.ok ? rule.value : null } };
};
