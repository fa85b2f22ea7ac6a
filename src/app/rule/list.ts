import * as z from "zod/mini";
import { DEFAULT_POLICY, policyInForce, type RuleId } from "#core/followup/policy.ts";
import { rules } from "#core/followup/rules/index.ts";
import { ok } from "#core/result.ts";
import { RULE_WORDS } from "#words/en/rules.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading, refuse } from "../transaction.ts";

export const listRules = operation({
	name: "rules.list",
	summary: "Lists every rule with its numbers, the range found and its sources.",
	effect: "read",
	method: "GET",
	path: "/rules",
	input: z.strictObject({ opportunityId: z.optional(id<"opportunity">()) }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const settings = await settingsOf(context, records);
			const opportunity =
				input.opportunityId === undefined ? null : await records.get("opportunity", input.opportunityId);
			if (input.opportunityId !== undefined && opportunity === null) return refuse("not-found");
			const policy = policyInForce(settings.policy, opportunity?.ruleOverrides ?? {});
			const numberIn = (rule: RuleId, key: string, from: object) =>
				(from as Record<string, Record<string, number>>)[rule]?.[key] ?? 0;
			return ok({
				rules: rules.map((rule) => ({
					id: rule.id,
					...RULE_WORDS[rule.id],
					sources: rule.sources,
					page: `docs/rules/${rule.id}.md`,
					numbers: rule.numbers.map((number) => ({
						...number,
						value: numberIn(rule.id, number.key, policy),
						default: numberIn(rule.id, number.key, DEFAULT_POLICY),
					})),
				})),
			});
		}),
});
