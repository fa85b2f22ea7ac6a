import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id, link } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { mayFetch } from "./may-fetch.ts";
import { newsRefusal } from "./news-refusal.ts";

export const discoverFeeds = operation({
	name: "feeds.discover",
	summary: "Looks for the news feeds that a company's site names; the address of a feed is found too.",
	effect: "read",
	method: "POST",
	path: "/feeds/discover",
	input: z.strictObject({
		companyId: id<"company">(),
		/** The company's site; left out, the one noted with the company. */
		site: z.optional(link()),
	}),
	refusals: ["not-found", "news-off", "news-failed"],
	run: async (context, input) => {
		const company = await reading(context, (records) => records.get("company", input.companyId));
		const site = input.site ?? company?.website ?? null;
		if (company === null) return refuse("not-found");
		if (site === null) return newsRefusal("not-a-web-address");
		if (!(await mayFetch(context))) return newsRefusal("switched-off");
		const found = await context.news.discover(site);
		return found.ok ? ok({ site, feeds: found.value }) : newsRefusal(found.error);
	},
});
