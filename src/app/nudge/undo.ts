import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { forgetSearchPlan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";

export const undoNudge = operation({
	name: "nudges.undo",
	summary: "Takes back that advice about yourself was done or not wanted.",
	effect: "write",
	method: "DELETE",
	path: "/nudges/:id",
	input: z.strictObject({ id: id<"nudge">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		writing(context, async (records) => {
			if ((await records.get("nudge", input.id)) === null) return refuse("not-found");
			await records.remove("nudge", input.id);
			await forgetSearchPlan(context, records);
			return ok({ id: input.id });
		}),
});
