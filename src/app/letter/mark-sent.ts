import * as z from "zod/mini";
import type { Letter } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import { addHours } from "#core/time/instant.ts";
import { CHANNELS } from "#core/touch/touch.ts";
import { editRecord } from "../edit-record.ts";
import { id, instant, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { recordSent } from "./record-sent.ts";
import { notDraft } from "./refuse-unless-draft.ts";

export const markLetterSent = operation({
	name: "letters.mark-sent",
	summary: "Says that a letter left; the ledger and the plan follow.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/sent",
	input: z.strictObject({
		id: id<"letter">(),
		version: version(),
		touchId: id<"touch">(),
		at: z.optional(instant()),
		channel: z._default(z.enum(CHANNELS), "email"),
	}),
	refusals: ["not-found", "version-conflict", "already-sent", "being-sent", "in-the-future", "id-taken"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const at = input.at ?? now;
			if (at > addHours(now, 1)) return refuse("in-the-future");
			const before = await records.get("letter", input.id);
			const touch = await records.get("touch", input.touchId);
			// The same request again, after an answer that got lost: the letter is sent once.
			if (before !== null && touch?.letterId === before.id && touch.archivedAt === null)
				return ok({ letter: before, touch });
			const edited = await editRecord(records, {
				noun: "letter",
				id: input.id,
				version: input.version,
				at: now,
				decide: (kept) => notDraft(kept) ?? ok<Letter>({ ...kept, state: "sent", sentAt: at, delivery: null }),
			});
			if (!edited.ok) return edited;
			const recorded = await recordSent(context, records, edited.value, {
				touchId: input.touchId,
				at,
				channel: input.channel,
			});
			if (!recorded.ok) return recorded;
			const sent = await records.get("letter", input.id);
			const logged = await records.get("touch", input.touchId);
			return sent === null || logged === null ? refuse("not-found") : ok({ letter: sent, touch: logged });
		}),
});
