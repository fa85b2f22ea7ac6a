import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, refuseField, writing } from "../transaction.ts";
import { templateBody, templateFields, templateName } from "./template-fields.ts";
import { isNameTaken, templateView } from "./template-view.ts";

export const addTemplate = operation({
	name: "templates.add",
	summary: "Keeps a letter in your own words as a template, with slots in braces that the record fills.",
	effect: "write",
	method: "POST",
	path: "/templates",
	input: z.strictObject({ id: id<"template">(), name: templateName(), ...templateFields, body: templateBody() }),
	refusals: ["template-name-taken", "not-found"],
	run: (context, { id: templateId, name, kind, language, subject, body }) =>
		writing(context, async (records) => {
			// The same request again, its answer lost, makes no second one.
			if ((await records.get("template", templateId)) === null) {
				if (await isNameTaken(records, name, templateId)) {
					return refuseField("template-name-taken", { path: "name", message: `is taken: ${name}` });
				}
				const { letterLanguage } = await settingsOf(context, records);
				await records.insert(
					"template",
					{
						id: templateId,
						name,
						kind: kind ?? null,
						language: language ?? letterLanguage,
						subject: subject ?? "",
						body,
					},
					context.clock.now(),
				);
			}
			const view = await templateView(records, templateId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
