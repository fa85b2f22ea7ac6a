import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { refereeView } from "./referee-view.ts";

export const viewReferee = operation({
	name: "referees.view",
	summary: "Shows a referee: consent, ways to reach them, and where their name was given.",
	effect: "read",
	method: "GET",
	path: "/referees/:id",
	input: z.strictObject({ id: id<"person">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const view = await refereeView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
