import * as z from "zod/mini";
import { nameKey } from "#core/name-key.ts";
import { ok } from "#core/result.ts";
import { id, line, pageLimit } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading } from "../transaction.ts";

export const listPeople = operation({
	name: "people.list",
	summary: "Lists people by name.",
	effect: "read",
	method: "GET",
	path: "/people",
	input: z.strictObject({
		q: z.optional(line()),
		companyId: z.optional(id<"company">()),
		after: z.optional(line(4_096)),
		limit: pageLimit(),
	}),
	refusals: ["bad-cursor"],
	run: async (context, { q, companyId, after, limit }) =>
		reading(context, async (records) => {
			const page = await records.list("person", {
				orderBy: "nameKey",
				limit: limit ?? 100,
				...(companyId === undefined ? {} : { where: { companyId } }),
				...(after === undefined ? {} : { after }),
				...(q === undefined || q === "" ? {} : { contains: { nameKey: nameKey(q) } }),
			});
			const companyIds = [...new Set(page.records.flatMap((person) => person.companyId ?? []))];
			const companies = new Map(
				(await listAll(records, "company", { ids: companyIds, archived: "included" })).map((company) => [
					company.id,
					company.name,
				]),
			);
			return ok({
				items: page.records.map((person) => ({
					...person,
					company: person.companyId === null ? null : (companies.get(person.companyId) ?? null),
				})),
				next: page.next,
			});
		}),
});
