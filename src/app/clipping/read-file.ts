import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { bytesOfBase64, rawFile } from "../raw-file.ts";
import { refuse, writing } from "../transaction.ts";
import { keepFound } from "./found-clippings.ts";
import { newsRefusal } from "./news-refusal.ts";

export const readFeedFile = operation({
	name: "feeds.read-file",
	summary: "Reads news from a feed saved as a file, without any network.",
	effect: "write",
	method: "POST",
	path: "/feeds/read-file",
	input: z.strictObject({ companyId: id<"company">(), ...rawFile("leave out its older items") }),
	refusals: ["not-found", "news-failed", "file-is-no-feed"],
	run: async (context, { companyId, content, encoding }) => {
		const file = encoding === "base64" ? bytesOfBase64(content) : content;
		if (file === null) return refuse("file-is-no-feed");
		const read = await context.news.parseFeed(file);
		if (!read.ok) return read.error === "not-a-feed" ? refuse("file-is-no-feed") : newsRefusal(read.error);
		return writing(context, async (records) => {
			if ((await records.get("company", companyId)) === null) return refuse("not-found");
			const at = context.clock.now();
			const found = await keepFound(context, records, { companyId, feedId: null, items: read.value.items, at });
			return ok({ title: read.value.title, found });
		});
	},
});
