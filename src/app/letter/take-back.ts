import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { takeBack } from "../mail/take-back.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";

export const takeLetterBack = operation({
	name: "letters.take-back",
	summary: "Takes a letter back that has not left yet; it is a draft again.",
	effect: "write",
	method: "POST",
	path: "/letters/:id/take-back",
	input: z.strictObject({ id: id<"letter">() }),
	refusals: ["not-found", "not-being-sent", "too-late-to-take-back", "left-for-good"],
	run: (context, input) =>
		writing(context, async (records) => {
			const letter = await records.get("letter", input.id);
			if (letter === null) return refuse("not-found");
			const dispatch = letter.delivery === null ? null : await records.get("dispatch", letter.delivery.dispatchId);
			if (dispatch === null || letter.state === "draft") return refuse("not-being-sent");
			if (letter.state === "sent") return refuse("left-for-good");
			if (dispatch.state !== "waiting" || !(await takeBack(context, records, dispatch))) {
				return refuse("too-late-to-take-back");
			}
			const kept = await records.get("letter", input.id);
			return kept === null ? refuse("not-found") : ok({ letter: kept });
		}),
});
