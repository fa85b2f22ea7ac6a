import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { opportunitiesOfSnooze } from "./opportunities-of-snooze.ts";

export const unsnoozeAdvice = operation({
	name: "advice.unsnooze",
	summary: "Brings a snoozed advice back to Today.",
	effect: "write",
	method: "DELETE",
	path: "/snoozes/:id",
	input: z.strictObject({ id: id<"snooze">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		writing(context, async (records) => {
			const snooze = await records.get("snooze", input.id);
			if (snooze === null) return refuse("not-found");
			await records.remove("snooze", input.id);
			await replan(context, records, await opportunitiesOfSnooze(context, records, snooze));
			return ok({ id: input.id });
		}),
});
