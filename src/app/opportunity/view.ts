import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { opportunityView } from "./opportunity-view.ts";

export const viewOpportunity = operation({
	name: "opportunities.view",
	summary: "Shows an opportunity with its rounds, people, ledger, letters and plan.",
	effect: "read",
	method: "GET",
	path: "/opportunities/:id",
	input: z.strictObject({ id: id<"opportunity">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const view = await opportunityView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
