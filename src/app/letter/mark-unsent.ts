import * as z from "zod/mini";
import type { Letter } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { replanTouch } from "../touch/replan-touch.ts";
import { refuse, writing } from "../transaction.ts";

export const markLetterUnsent = operation({
	name: "letters.mark-unsent",
	summary: "Undoes marking a letter as sent: it is a draft again and leaves the ledger.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/unsent",
	input: z.strictObject({ id: id<"letter">(), version: version() }),
	refusals: ["not-found", "version-conflict", "not-sent"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const edited = await editRecord(records, {
				noun: "letter",
				id: input.id,
				version: input.version,
				at: now,
				decide: (kept) =>
					kept.state === "draft" ? refuse("not-sent") : ok<Letter>({ ...kept, state: "draft", sentAt: null }),
			});
			if (!edited.ok) return edited;
			const { opportunityId, personId } = edited.value;
			const touches = await listAll(records, "touch", { where: { opportunityId } });
			const undone = touches.filter(({ letterId }) => letterId === input.id);
			for (const touch of undone) await records.archive("touch", touch.id, now, now);
			const opportunity = await records.get("opportunity", opportunityId);
			if (opportunity !== null) {
				const { companyId } = opportunity;
				await replanTouch(context, records, { companyId, kind: undone[0]?.kind ?? "other", personId });
			}
			const kept = await records.get("letter", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
