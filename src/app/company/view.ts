import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";

export const viewCompany = operation({
	name: "companies.view",
	summary: "Shows one company.",
	effect: "read",
	method: "GET",
	path: "/companies/:id",
	input: z.strictObject({ id: id<"company">() }),
	refusals: ["not-found"],
	run: async (context, input) => {
		const company = await reading(context, (records) => records.get("company", input.id));
		return company === null ? refuse("not-found") : ok(company);
	},
});
