import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { debriefView } from "./debrief-view.ts";

export const viewDebrief = operation({
	name: "debriefs.view",
	summary: "Shows the debrief of an interview and which items its quick path asks.",
	effect: "read",
	method: "GET",
	path: "/interviews/:id/debrief",
	input: z.strictObject({ id: id<"interview">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const view = await debriefView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
