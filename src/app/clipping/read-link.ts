import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { link } from "../fields.ts";
import { operation } from "../operation.ts";
import { bytesOfBase64, rawFile } from "../raw-file.ts";
import { refuseField } from "../transaction.ts";
import { mayFetch } from "./may-fetch.ts";
import { newsRefusal } from "./news-refusal.ts";

const { content: pageContent, encoding } = rawFile("save only the article, or write its headline yourself");

export const readLink = operation({
	name: "clippings.read-link",
	summary: "Reads title and excerpt of an article, from its address or from a saved page; nothing is kept.",
	effect: "read",
	method: "POST",
	path: "/clippings/read-link",
	input: z.strictObject({ url: z.optional(link()), content: z.optional(pageContent), encoding }),
	refusals: ["news-off", "news-failed"],
	run: async (context, { url, content, encoding }) => {
		if (content !== undefined) {
			const file = encoding === "base64" ? bytesOfBase64(content) : content;
			if (file === null) return newsRefusal("not-a-page");
			const read = await context.news.parsePage(file);
			return read.ok ? ok(read.value) : newsRefusal(read.error);
		}
		if (url === undefined)
			return refuseField("invalid-input", { path: "url", message: "is missing; give an address or a saved page" });
		if (!(await mayFetch(context))) return newsRefusal("switched-off");
		const read = await context.news.readPage(url);
		return read.ok ? ok(read.value) : newsRefusal(read.error);
	},
});
