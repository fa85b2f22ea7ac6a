import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id, prose } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { keepFound } from "./found-clippings.ts";
import { newsRefusal } from "./news-refusal.ts";

/** A request carries no more. */
const LONGEST_FILE = 900_000;

export const readFeedFile = operation({
	name: "feeds.read-file",
	summary: "Reads news from a feed saved as a file, without any network.",
	effect: "write",
	method: "POST",
	path: "/feeds/read-file",
	input: z.strictObject({ companyId: id<"company">(), content: prose(LONGEST_FILE) }),
	refusals: ["not-found", "news-failed"],
	run: async (context, { companyId, content }) => {
		const read = await context.news.parseFeed(content);
		if (!read.ok) return newsRefusal(read.error);
		return writing(context, async (records) => {
			if ((await records.get("company", companyId)) === null) return refuse("not-found");
			const at = context.clock.now();
			const found = await keepFound(context, records, { companyId, feedId: null, items: read.value.items, at });
			return ok({ title: read.value.title, found });
		});
	},
});
