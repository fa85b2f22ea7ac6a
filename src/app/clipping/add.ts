import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { filledLine, id } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { clippingFields } from "./clipping-fields.ts";
import { replanClippings } from "./replan-clipping.ts";

export const addClipping = operation({
	name: "clippings.add",
	summary: "Keeps a piece of news for one opportunity: a link, or a note without one, and why it matters.",
	effect: "write",
	method: "POST",
	path: "/clippings",
	input: z.strictObject({
		...clippingFields,
		id: id<"clipping">(),
		opportunityId: id<"opportunity">(),
		title: filledLine(300),
	}),
	refusals: ["not-found", "reason-needed"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const opportunity = await records.get("opportunity", input.opportunityId);
			if (opportunity === null) return refuse("not-found");
			const reason = input.reason ?? "";
			if (reason === "") return refuse("reason-needed");
			await records.insert(
				"clipping",
				{
					id: input.id,
					companyId: opportunity.companyId,
					feedId: null,
					title: input.title,
					url: input.url ?? null,
					excerpt: input.excerpt ?? "",
					publishedAt: null,
					reason,
					opportunityId: opportunity.id,
					state: "kept",
					foundAt: now,
				},
				now,
			);
			await replanClippings(context, records, { opportunityId: opportunity.id });
			const kept = await records.get("clipping", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
