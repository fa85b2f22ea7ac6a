import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { replyView } from "./reply-view.ts";

export const viewReply = operation({
	name: "replies.view",
	summary: "Shows a noticed message: who wrote, what it belongs to, and what it may mean.",
	effect: "read",
	method: "GET",
	path: "/replies/:id",
	input: z.strictObject({ id: id<"reply">() }),
	refusals: ["not-found"],
	run: async (context, input) => {
		const view = await reading(context, (records) => replyView(context, records, input.id));
		return view === null ? refuse("not-found") : ok(view);
	},
});
