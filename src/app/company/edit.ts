import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { calendarDate, country, filledLine, id, line, link, listOf, prose, version, weekday, zone } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { replanCompanies } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";

export const editCompany = operation({
	name: "companies.edit",
	summary: "Changes what is known of a company: its right name, its office's country, weekend and quiet dates.",
	effect: "write",
	method: "PATCH",
	path: "/companies/:id",
	input: z.strictObject({
		id: id<"company">(),
		version: version(),
		name: z.optional(z.nullable(filledLine())),
		aliases: z.optional(listOf(filledLine(), 20)),
		legalForm: z.optional(z.nullable(line(40))),
		isAgency: z.optional(z.boolean()),
		country: z.optional(z.nullable(country())),
		zone: z.optional(z.nullable(zone())),
		restDays: z.optional(
			z.nullable(
				listOf(weekday(), 6).check(z.refine((days) => new Set(days).size === days.length, "names a day twice")),
			),
		),
		quietDates: z.optional(listOf(calendarDate(), 366)),
		website: z.optional(z.nullable(link())),
		/** Lines of the office's address, for a letter by post. */
		postalAddress: z.optional(prose(500)),
		note: z.optional(prose()),
	}),
	refusals: ["not-found", "version-conflict"],
	run: (context, { id: companyId, version: seen, ...fields }) =>
		writing(context, async (records) => {
			const edited = await editRecord(records, {
				noun: "company",
				id: companyId,
				version: seen,
				at: context.clock.now(),
				decide: (kept) => ok(patched(kept, fields)),
			});
			if (!edited.ok) return edited;
			await replanCompanies(context, records, [companyId]);
			const kept = await records.get("company", companyId);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
