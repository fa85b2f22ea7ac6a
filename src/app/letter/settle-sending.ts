import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { noteAccepted } from "../mail/note-accepted.ts";
import { noteFailed } from "../mail/note-failed.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";

export const settleSending = operation({
	name: "letters.settle-sending",
	summary: "Says whether a letter left whose mail server's answer was never seen; if not, it is a draft again.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/settle-sending",
	input: z.strictObject({ id: id<"letter">(), hasLeft: z.boolean() }),
	refusals: ["not-found", "not-being-sent"],
	run: (context, input) =>
		writing(context, async (records) => {
			const letter = await records.get("letter", input.id);
			if (letter === null) return refuse("not-found");
			const dispatch = letter.delivery === null ? null : await records.get("dispatch", letter.delivery.dispatchId);
			if (dispatch?.state !== "unknown") return refuse("not-being-sent");
			const { handedOverAt, problem } = dispatch;
			if (input.hasLeft) {
				const now = context.clock.now();
				const accepted = { at: handedOverAt ?? now, serverMessageId: null, refusedAddresses: [], fileAt: now };
				// The user has seen it among their sent letters, or with its reader: there is nothing more to file.
				await noteAccepted(context, records, { ...dispatch, filing: "not-wanted" }, accepted);
			} else {
				await noteFailed(context, records, dispatch, problem);
			}
			const kept = await records.get("letter", input.id);
			return kept === null ? refuse("not-found") : ok({ letter: kept });
		}),
});
