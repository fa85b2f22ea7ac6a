import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { refuse, writing } from "../transaction.ts";
import { clippingFields } from "./clipping-fields.ts";
import { replanClippings } from "./replan-clipping.ts";

export const keepClipping = operation({
	name: "clippings.keep",
	summary:
		"Keeps a piece of news that a feed found, with the opportunity it is for and why it matters; or changes a kept one.",
	effect: "write",
	method: "PATCH",
	path: "/clippings/:id",
	input: z.strictObject({ id: id<"clipping">(), version: version(), ...clippingFields }),
	refusals: ["not-found", "version-conflict", "reason-needed"],
	run: (context, { id: clippingId, version: seen, ...fields }) =>
		writing(context, async (records) => {
			const before = await records.get("clipping", clippingId);
			if (before === null) return refuse("not-found");
			const opportunityId = fields.opportunityId ?? before.opportunityId;
			const opportunity = opportunityId === null ? null : await records.get("opportunity", opportunityId);
			if (opportunity === null || opportunity.companyId !== before.companyId) return refuse("not-found");
			const edited = await editRecord(records, {
				noun: "clipping",
				id: clippingId,
				version: seen,
				at: context.clock.now(),
				decide: (kept) => {
					const clipping = { ...patched(kept, fields), state: "kept" as const };
					return clipping.reason === "" ? refuse("reason-needed") : ok(clipping);
				},
			});
			if (!edited.ok) return edited;
			await replanClippings(context, records, before, edited.value);
			const kept = await records.get("clipping", clippingId);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
