import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";

export const viewReference = operation({
	name: "references.view",
	summary: "Shows where and when a referee's name was given, and what they may speak about.",
	effect: "read",
	method: "GET",
	path: "/references/:id",
	input: z.strictObject({ id: id<"reference">() }),
	refusals: ["not-found"],
	run: async (context, input) => {
		const reference = await reading(context, (records) => records.get("reference", input.id));
		return reference === null ? refuse("not-found") : ok(reference);
	},
});
