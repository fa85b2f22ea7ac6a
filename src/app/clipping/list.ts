import * as z from "zod/mini";
import { CLIPPING_STATES } from "#core/clipping/clipping.ts";
import { ok } from "#core/result.ts";
import { id, line, pageLimit } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { reading } from "../transaction.ts";

export const listClippings = operation({
	name: "clippings.list",
	summary: "Lists news of a company or of all: what was found, what is kept, what was sent.",
	effect: "read",
	method: "GET",
	path: "/clippings",
	input: z.strictObject({
		companyId: z.optional(id<"company">()),
		state: z.optional(z.enum(CLIPPING_STATES)),
		after: z.optional(line(4_096)),
		limit: pageLimit(),
	}),
	refusals: ["bad-cursor"],
	run: (context, { companyId, state, after, limit }) =>
		reading(context, async (records) => {
			const where = { ...(companyId === undefined ? {} : { companyId }), ...(state === undefined ? {} : { state }) };
			const page = await records.list("clipping", {
				where,
				orderBy: "id-descending",
				limit: limit ?? 50,
				...(after === undefined ? {} : { after }),
			});
			const companies = await listAll(records, "company", {
				ids: [...new Set(page.records.map((each) => each.companyId))],
				archived: "included",
			});
			const forThese = [...new Set(page.records.flatMap(({ opportunityId }) => opportunityId ?? []))];
			const letters =
				forThese.length === 0 ? [] : await listAll(records, "letter", { where: { opportunityId: forThese } });
			return ok({
				items: page.records.map((clipping) => {
					const letter = letters.find(({ clippingId }) => clippingId === clipping.id) ?? null;
					return {
						...clipping,
						company: companies.find((each) => each.id === clipping.companyId)?.name ?? null,
						letter: letter === null ? null : { letterId: letter.id, state: letter.state, sentAt: letter.sentAt },
					};
				}),
				next: page.next,
				mayFetch: (await settingsOf(context, records)).fetchesNews,
			});
		}),
});
