import * as z from "zod/mini";
import type { CompanyId } from "#core/ids.ts";
import { ok } from "#core/result.ts";
import { id, link } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import type { Nouns, ReadableRecords, Stored } from "../ports.ts";
import { reading, refuse, writing } from "../transaction.ts";
import { keepFound } from "./found-clippings.ts";
import { mayFetch } from "./may-fetch.ts";
import { newsRefusal } from "./news-refusal.ts";
import { isSameFeed } from "./same-feed.ts";

/** The feed of this company that is followed at an address already; `null`: none. */
const followedAt = async (
	records: ReadableRecords,
	companyId: CompanyId,
	url: string,
): Promise<Stored<Nouns["feed"]> | null> =>
	(await listAll(records, "feed", { where: { companyId } })).find(
		(feed) => feed.url !== null && isSameFeed(feed.url, url),
	) ?? null;

export const addFeed = operation({
	name: "feeds.add",
	summary: "Follows a company's news feed, and reads it once; one that is followed already stays as it is.",
	effect: "write",
	method: "POST",
	path: "/feeds",
	input: z.strictObject({ id: id<"feed">(), companyId: id<"company">(), url: link() }),
	refusals: ["not-found", "news-off", "news-failed"],
	run: async (context, input) => {
		const known = await reading(context, (records) => records.get("company", input.companyId));
		if (known === null) return refuse("not-found");
		const before = await reading(context, (records) => followedAt(records, input.companyId, input.url));
		if (before !== null) return ok({ feed: before, found: 0 });
		if (!(await mayFetch(context))) return newsRefusal("switched-off");
		// Fetched before the transaction: it may take seconds, and the transaction may run twice.
		const fetched = await context.news.fetchFeed(input.url, null);
		if (!fetched.ok) return newsRefusal(fetched.error);
		if (fetched.value === "unchanged") return newsRefusal("not-a-feed");
		const { url, title, etag, lastModified, items } = fetched.value;
		return writing(context, async (records) => {
			const now = context.clock.now();
			// It may have led on to the address of one that is followed already.
			const same = await followedAt(records, input.companyId, url);
			if (same !== null) return ok({ feed: same, found: 0 });
			const feed = {
				id: input.id,
				companyId: input.companyId,
				url,
				title,
				etag,
				lastModified,
				checkedAt: now,
				failure: null,
			};
			await records.insert("feed", feed, now);
			const found = await keepFound(context, records, { companyId: input.companyId, feedId: input.id, items, at: now });
			const kept = await records.get("feed", input.id);
			return kept === null ? refuse("not-found") : ok({ feed: kept, found });
		});
	},
});
