import * as z from "zod/mini";
import { nameKey } from "#core/name-key.ts";
import { ok } from "#core/result.ts";
import { line, pageLimit } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading } from "../transaction.ts";

export const listCompanies = operation({
	name: "companies.list",
	summary: "Lists companies by name.",
	effect: "read",
	method: "GET",
	path: "/companies",
	input: z.strictObject({ q: z.optional(line()), after: z.optional(line(4_096)), limit: pageLimit() }),
	refusals: ["bad-cursor"],
	run: async (context, { q, after, limit }) => {
		const page = await reading(context, (records) =>
			records.list("company", {
				orderBy: "nameKey",
				limit: limit ?? 100,
				...(after === undefined ? {} : { after }),
				...(q === undefined || q === "" ? {} : { contains: { nameKey: nameKey(q) } }),
			}),
		);
		return ok({ items: page.records, next: page.next });
	},
});
