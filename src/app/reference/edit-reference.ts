import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { referenceFields } from "./reference-fields.ts";

export const editReference = operation({
	name: "references.edit",
	summary: "Changes what a referee may speak about, or notes what has changed since they were told.",
	effect: "write",
	method: "PATCH",
	path: "/references/:id",
	input: z.strictObject({ id: id<"reference">(), version: version(), ...referenceFields }),
	refusals: ["not-found", "version-conflict"],
	run: (context, { id: referenceId, version: seen, ...fields }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const edited = await editRecord(records, {
				noun: "reference",
				id: referenceId,
				version: seen,
				at: now,
				decide: (kept) => {
					const isNews = fields.changed !== undefined && fields.changed !== kept.changed;
					const changedAt = !isNews ? undefined : fields.changed === "" ? null : now;
					return ok(patched(kept, { ...fields, changedAt }));
				},
			});
			if (!edited.ok) return edited;
			await replan(context, records, [edited.value.opportunityId]);
			const kept = await records.get("reference", referenceId);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
