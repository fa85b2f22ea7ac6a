import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { editRecord } from "../edit-record.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { refuse, writing } from "../transaction.ts";
import { letterFields } from "./letter-fields.ts";
import { notDraft } from "./refuse-unless-draft.ts";

export const editLetter = operation({
	name: "letters.edit",
	summary:
		"Changes a draft; a sent letter is kept as it left. Language and length change no word: see letters.redraft.",
	effect: "write",
	method: "PATCH",
	path: "/letters/:id",
	input: z.strictObject({ id: id<"letter">(), version: version(), ...letterFields }),
	refusals: ["not-found", "version-conflict", "already-sent", "being-sent"],
	run: (context, { id: letterId, version: seen, ...fields }) =>
		writing(context, async (records) => {
			const edited = await editRecord(records, {
				noun: "letter",
				id: letterId,
				version: seen,
				at: context.clock.now(),
				decide: (kept) => notDraft(kept) ?? ok(patched(kept, fields)),
			});
			if (!edited.ok) return edited;
			const kept = await records.get("letter", letterId);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
