import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id, instant } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { planView } from "./plan-view.ts";

export const viewPlan = operation({
	name: "plan.view",
	summary: "Shows what to do, what is held and why for one opportunity, now or at any moment.",
	effect: "read",
	method: "GET",
	path: "/opportunities/:id/plan",
	input: z.strictObject({ id: id<"opportunity">(), at: z.optional(instant()) }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const view = await planView(context, records, input.id, input.at ?? context.clock.now());
			return view === null ? refuse("not-found") : ok(view);
		}),
});
