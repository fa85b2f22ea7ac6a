import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id, link } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse, writing } from "../transaction.ts";
import { keepFound } from "./found-clippings.ts";
import { mayFetch } from "./may-fetch.ts";
import { newsRefusal } from "./news-refusal.ts";

export const addFeed = operation({
	name: "feeds.add",
	summary: "Follows a company's news feed, and reads it once.",
	effect: "write",
	method: "POST",
	path: "/feeds",
	input: z.strictObject({ id: id<"feed">(), companyId: id<"company">(), url: link() }),
	refusals: ["not-found", "news-off", "news-failed"],
	run: async (context, input) => {
		const known = await reading(context, (records) => records.get("company", input.companyId));
		if (known === null) return refuse("not-found");
		if (!(await mayFetch(context))) return newsRefusal("switched-off");
		// Fetched before the transaction: it may take seconds, and the transaction may run twice.
		const fetched = await context.news.fetchFeed(input.url, null);
		if (!fetched.ok) return newsRefusal(fetched.error);
		if (fetched.value === "unchanged") return newsRefusal("not-a-feed");
		const { url, title, etag, lastModified, items } = fetched.value;
		return writing(context, async (records) => {
			const now = context.clock.now();
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
