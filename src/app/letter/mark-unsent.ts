import * as z from "zod/mini";
import type { Letter } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { forgetSent } from "./record-sent.ts";

/** A letter our own server took cannot be called back; one the user marked can be unmarked. */
const whyNot = ({ state, delivery }: Letter): ReturnType<typeof refuse> | null => {
	if (state !== "sent") return refuse("not-sent");
	return delivery === null ? null : refuse("left-for-good");
};

export const markLetterUnsent = operation({
	name: "letters.mark-unsent",
	summary: "Undoes marking a letter as sent: it is a draft again and leaves the ledger.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/unsent",
	input: z.strictObject({ id: id<"letter">(), version: version() }),
	refusals: ["not-found", "version-conflict", "not-sent", "left-for-good"],
	run: (context, input) =>
		writing(context, async (records) => {
			const edited = await editRecord(records, {
				noun: "letter",
				id: input.id,
				version: input.version,
				at: context.clock.now(),
				decide: (kept) => whyNot(kept) ?? ok<Letter>({ ...kept, state: "draft", sentAt: null }),
			});
			if (!edited.ok) return edited;
			await forgetSent(context, records, edited.value);
			const kept = await records.get("letter", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
