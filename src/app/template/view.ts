import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { templateView } from "./template-view.ts";

export const viewTemplate = operation({
	name: "templates.view",
	summary: "Shows a template and the slots in it.",
	effect: "read",
	method: "GET",
	path: "/templates/:id",
	input: z.strictObject({ id: id<"template">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const view = await templateView(records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
