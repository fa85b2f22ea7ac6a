import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { replanClippings } from "./replan-clipping.ts";

export const dismissClipping = operation({
	name: "clippings.dismiss",
	summary: "Puts a piece of news aside for good: it is not offered again; or takes that back.",
	effect: "write",
	method: "POST",
	path: "/clippings/:id/dismiss",
	input: z.strictObject({
		id: id<"clipping">(),
		version: version(),
		/** `false` takes it back. */
		isDismissed: z._default(z.boolean(), true),
	}),
	refusals: ["not-found", "version-conflict"],
	run: (context, input) =>
		writing(context, async (records) => {
			const edited = await editRecord(records, {
				noun: "clipping",
				id: input.id,
				version: input.version,
				at: context.clock.now(),
				decide: (kept) =>
					ok({ ...kept, state: input.isDismissed ? "dismissed" : kept.reason === "" ? "found" : "kept" } as const),
			});
			if (!edited.ok) return edited;
			await replanClippings(context, records, edited.value);
			const kept = await records.get("clipping", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
