import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { reading, refuse } from "../transaction.ts";
import { templateReview } from "./review-view.ts";
import { templateText } from "./template-fields.ts";

export const checkTemplate = operation({
	name: "templates.check",
	summary:
		"Checks a template's own text: spelling, grammar, tone, and names left over from a letter; slots are skipped.",
	effect: "read",
	method: "POST",
	path: "/templates/:id/check",
	input: z.strictObject({ id: id<"template">(), ...templateText }),
	refusals: ["not-found"],
	run: async (context, { id: templateId, ...text }) => {
		const kept = await reading(context, (records) => records.get("template", templateId));
		return kept === null ? refuse("not-found") : ok(await templateReview(context, patched(kept, text)));
	},
});
