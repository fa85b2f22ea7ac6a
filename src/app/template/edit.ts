import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { refuse, refuseField, writing } from "../transaction.ts";
import { templateBody, templateFields, templateName } from "./template-fields.ts";
import { isNameTaken, templateView } from "./template-view.ts";

export const editTemplate = operation({
	name: "templates.edit",
	summary: "Changes a template; letters already filled from it stay as they are.",
	effect: "write",
	method: "PATCH",
	path: "/templates/:id",
	input: z.strictObject({
		id: id<"template">(),
		version: version(),
		name: z.optional(templateName()),
		...templateFields,
		body: z.optional(templateBody()),
	}),
	refusals: ["not-found", "version-conflict", "template-name-taken"],
	run: (context, { id: templateId, version: seen, ...fields }) =>
		writing(context, async (records) => {
			const { name } = fields;
			if (name !== undefined && (await isNameTaken(records, name, templateId))) {
				return refuseField("template-name-taken", { path: "name", message: `is taken: ${name}` });
			}
			const edited = await editRecord(records, {
				noun: "template",
				id: templateId,
				version: seen,
				at: context.clock.now(),
				decide: (kept) => ok(patched(kept, fields)),
			});
			if (!edited.ok) return edited;
			const view = await templateView(records, templateId);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
