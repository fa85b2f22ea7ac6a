import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";

export const viewPromise = operation({
	name: "promises.view",
	summary: "Shows what was promised, with the dates it was moved from.",
	effect: "read",
	method: "GET",
	path: "/promises/:id",
	input: z.strictObject({ id: id<"promise">() }),
	refusals: ["not-found"],
	run: async (context, input) => {
		const promise = await reading(context, (records) => records.get("promise", input.id));
		return promise === null ? refuse("not-found") : ok(promise);
	},
});
