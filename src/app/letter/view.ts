import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { letterView } from "./letter-view.ts";
import { loadLetter } from "./load-letter.ts";

export const viewLetter = operation({
	name: "letters.view",
	summary: "Shows a letter with the debrief's facts it uses and could use.",
	effect: "read",
	method: "GET",
	path: "/letters/:id",
	input: z.strictObject({ id: id<"letter">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const kept = await loadLetter(context, records, input.id);
			return kept === null ? refuse("not-found") : ok(letterView(kept));
		}),
});
