import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { NEWS_FAILURE_WORDS } from "#words/en/news.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading } from "../transaction.ts";

export const listFeeds = operation({
	name: "feeds.list",
	summary: "Lists the news feeds that are followed, of a company or of all.",
	effect: "read",
	method: "GET",
	path: "/feeds",
	input: z.strictObject({ companyId: z.optional(id<"company">()) }),
	refusals: [],
	run: (context, { companyId }) =>
		reading(context, async (records) => {
			const feeds = await listAll(records, "feed", companyId === undefined ? {} : { where: { companyId } });
			return ok({
				items: feeds.map((feed) => ({
					...feed,
					says: feed.failure === null ? null : NEWS_FAILURE_WORDS[feed.failure],
				})),
			});
		}),
});
