import * as z from "zod/mini";
import { planFollowUps } from "#core/followup/plan.ts";
import { ok } from "#core/result.ts";
import { filledLine, id, instant } from "../fields.ts";
import { operation } from "../operation.ts";
import { loadFacts } from "../plan/load-facts.ts";
import { replan } from "../plan/replan.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, refuseField, writing } from "../transaction.ts";
import { opportunitiesOfSnooze } from "./opportunities-of-snooze.ts";

export const snoozeAdvice = operation({
	name: "advice.snooze",
	summary: "Takes one advice off Today until a moment; it is not done by that.",
	effect: "write",
	method: "POST",
	path: "/snoozes",
	input: z.strictObject({
		id: id<"snooze">(),
		opportunityId: id<"opportunity">(),
		adviceKey: filledLine(200),
		until: instant(),
	}),
	refusals: ["not-found"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			if (input.until <= now) {
				return refuseField("invalid-input", { path: "until", message: "has passed; choose a later moment" });
			}
			const [facts] = await loadFacts(records, await settingsOf(context, records), [input.opportunityId]);
			if (facts === undefined) return refuse("not-found");
			if (planFollowUps(facts, now).advice.every(({ key }) => key !== input.adviceKey)) {
				const message = "is no longer advised, so there is nothing to put off; look at Today again";
				return refuseField("invalid-input", { path: "adviceKey", message });
			}
			await records.insert("snooze", input, now);
			await replan(context, records, await opportunitiesOfSnooze(context, records, input));
			const kept = await records.get("snooze", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
