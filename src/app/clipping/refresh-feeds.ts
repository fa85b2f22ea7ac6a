import * as z from "zod/mini";
import type { Feed, NewsFailure } from "#core/clipping/feed.ts";
import { err, ok, type Result } from "#core/result.ts";
import { id } from "../fields.ts";
import type { FeedFetched } from "../news-source.ts";
import { type OperationContext, operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading, writing } from "../transaction.ts";
import { keepFound } from "./found-clippings.ts";
import { mayFetch } from "./may-fetch.ts";
import { newsRefusal } from "./news-refusal.ts";

/** Looked at in one go: each may take seconds. */
const MOST_FEEDS = 20;
/** Asked at the same time. */
const AT_ONCE = 4;

interface Look {
	readonly feed: Feed;
	readonly fetched: Result<FeedFetched | "unchanged", NewsFailure>;
}

const lookAt = async (context: OperationContext, feeds: readonly Feed[]): Promise<readonly Look[]> => {
	const looks: Look[] = [];
	const waiting = [...feeds];
	const next = async (): Promise<void> => {
		for (let feed = waiting.shift(); feed !== undefined; feed = waiting.shift()) {
			if (feed.url === null) continue;
			// Whatever goes wrong with one feed, what the others brought is kept.
			const fetched = await context.news.fetchFeed(feed.url, feed).catch(() => err<NewsFailure>("unreachable"));
			looks.push({ feed, fetched });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
	return looks;
};

export const refreshFeeds = operation({
	name: "feeds.refresh",
	summary: "Looks for news in the feeds of a company, or of all.",
	effect: "write",
	method: "POST",
	path: "/feeds/refresh",
	input: z.strictObject({ companyId: z.optional(id<"company">()) }),
	refusals: ["news-off"],
	run: async (context, { companyId }) => {
		if (!(await mayFetch(context))) return newsRefusal("switched-off");
		const where = companyId === undefined ? {} : { where: { companyId } };
		const feeds = await reading(context, (records) => listAll(records, "feed", where));
		// The longest not looked at come first, so that every feed has its turn.
		const due = [...feeds].sort((a, b) => ((a.checkedAt ?? "") < (b.checkedAt ?? "") ? -1 : 1)).slice(0, MOST_FEEDS);
		const looks = await lookAt(context, due);
		return writing(context, async (records) => {
			const now = context.clock.now();
			let found = 0;
			for (const { feed, fetched } of looks) {
				const kept = await records.get("feed", feed.id);
				if (kept === null) continue;
				const seen =
					fetched.ok && fetched.value !== "unchanged"
						? {
								etag: fetched.value.etag,
								lastModified: fetched.value.lastModified,
								title: fetched.value.title || kept.title,
							}
						: {};
				const failure = fetched.ok ? null : fetched.error;
				await records.update("feed", { ...kept, ...seen, checkedAt: now, failure }, kept.version, now);
				if (!fetched.ok || fetched.value === "unchanged") continue;
				const { items } = fetched.value;
				found += await keepFound(context, records, { companyId: kept.companyId, feedId: kept.id, items, at: now });
			}
			return ok({
				looked: looks.length,
				found,
				failed: looks.flatMap(({ feed, fetched }) => (fetched.ok ? [] : [{ feedId: feed.id, failure: fetched.error }])),
			});
		});
	},
});
