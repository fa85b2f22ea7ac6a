import * as z from "zod/mini";
import { policyInForce } from "#core/followup/policy.ts";
import { rules } from "#core/followup/rules/index.ts";
import { ok } from "#core/result.ts";
import { line } from "../fields.ts";
import { operation } from "../operation.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading, refuse } from "../transaction.ts";
import { ruleView } from "./rule-view.ts";

export const viewRule = operation({
	name: "rules.view",
	summary: "Shows one rule: what it says, why, who says so, and its numbers.",
	effect: "read",
	method: "GET",
	path: "/rules/:id",
	input: z.strictObject({ id: line(60) }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const rule = rules.find((each) => each.id === input.id);
			if (rule === undefined) return refuse("not-found");
			return ok(ruleView(rule, policyInForce((await settingsOf(context, records)).policy)));
		}),
});
