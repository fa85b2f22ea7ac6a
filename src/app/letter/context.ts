import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { loadLetter } from "./load-letter.ts";

export const viewLetterContext = operation({
	name: "letters.context",
	summary: "Gives everything a letter is checked against, so that a client can check it without a server.",
	effect: "read",
	method: "GET",
	path: "/letters/:id/context",
	input: z.strictObject({ id: id<"letter">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const kept = await loadLetter(context, records, input.id);
			return kept === null ? refuse("not-found") : ok({ context: kept.context });
		}),
});
