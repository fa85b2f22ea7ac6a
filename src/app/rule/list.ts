import * as z from "zod/mini";
import { policyInForce } from "#core/followup/policy.ts";
import { rules } from "#core/followup/rules/index.ts";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading, refuse } from "../transaction.ts";
import { ruleView } from "./rule-view.ts";

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
			return ok({ rules: rules.map((rule) => ruleView(rule, policy)) });
		}),
});
