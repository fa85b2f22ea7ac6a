import * as z from "zod/mini";
import { LETTER_KINDS } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading } from "../transaction.ts";
import { slotsOf } from "./template-view.ts";

/** Characters of a template's text that a list shows. */
const EXCERPT = 160;

export const listTemplates = operation({
	name: "templates.list",
	summary: "Lists your templates by name; of one kind of letter, those that fit it.",
	effect: "read",
	method: "GET",
	path: "/templates",
	input: z.strictObject({ kind: z.optional(z.enum(LETTER_KINDS)) }),
	refusals: [],
	run: (context, { kind }) =>
		reading(context, async (records) => {
			const all = await listAll(records, "template", {});
			const fitting = all.filter((each) => kind === undefined || each.kind === null || each.kind === kind);
			return ok({
				items: fitting
					.sort((a, b) => a.name.localeCompare(b.name))
					.map(({ body, ...template }) => ({
						...template,
						excerpt: body.replace(/\s+/g, " ").trim().slice(0, EXCERPT),
						slots: slotsOf({ subject: template.subject, body }),
					})),
			});
		}),
});
