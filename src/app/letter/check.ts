import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { filledLine, id } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { reading, refuse } from "../transaction.ts";
import { letterText } from "./letter-fields.ts";
import { loadLetter } from "./load-letter.ts";
import { reviewView } from "./review-view.ts";

export const checkLetter = operation({
	name: "letters.check",
	summary: "Checks a letter: names, other companies, dates, length, tone, spelling and grammar. Nothing is rewritten.",
	effect: "read",
	method: "POST",
	path: "/letters/:id/check",
	input: z.strictObject({
		id: id<"letter">(),
		...letterText,
		fileName: z.optional(filledLine(300)),
		/** Asks the grammar engine too, for a letter in English; a few seconds the first time. */
		grammar: z.optional(z.boolean()),
	}),
	refusals: ["not-found"],
	run: async (context, { id: letterId, fileName, grammar, ...text }) => {
		const kept = await reading(context, (records) => loadLetter(context, records, letterId));
		if (kept === null) return refuse("not-found");
		const letter = patched(kept.letter, text);
		return ok(await reviewView(context, fileName === undefined ? letter : { ...letter, fileName }, kept, grammar));
	},
});
