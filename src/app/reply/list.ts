import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id, line, pageLimit } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading } from "../transaction.ts";
import { replyShown } from "./reply-view.ts";

export const listReplies = operation({
	name: "replies.list",
	summary: "Lists noticed messages, the newest first: all, of one opportunity, or those that wait for a word.",
	effect: "read",
	method: "GET",
	path: "/replies",
	input: z.strictObject({
		opportunityId: z.optional(id<"opportunity">()),
		/** `open`: something is proposed, or the opportunity is to be chosen. */
		state: z.optional(z.enum(["open", "done"])),
		after: z.optional(line(4_096)),
		limit: pageLimit(),
	}),
	refusals: ["bad-cursor"],
	run: (context, { opportunityId, state, after, limit }) =>
		reading(context, async (records) => {
			const page = await records.list("reply", {
				where: { ...(opportunityId === undefined ? {} : { opportunityId }), ...(state === undefined ? {} : { state }) },
				orderBy: "at",
				isLastFirst: true,
				limit: limit ?? 50,
				...(after === undefined ? {} : { after }),
			});
			const items = await Promise.all(page.records.map((reply) => replyShown(context, records, reply)));
			return ok({ items, next: page.next });
		}),
});
