import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";

export const viewClipping = operation({
	name: "clippings.view",
	summary: "Shows a piece of news: where it is from, and why it matters.",
	effect: "read",
	method: "GET",
	path: "/clippings/:id",
	input: z.strictObject({ id: id<"clipping">() }),
	refusals: ["not-found"],
	run: async (context, input) => {
		const clipping = await reading(context, (records) => records.get("clipping", input.id));
		return clipping === null ? refuse("not-found") : ok(clipping);
	},
});
