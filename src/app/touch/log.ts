import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { addHours } from "#core/time/instant.ts";
import { CHANNELS, TOUCH_KINDS } from "#core/touch/touch.ts";
import { id, instant, prose } from "../fields.ts";
import { operation } from "../operation.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import { isAgainstAdvice } from "../plan/is-against-advice.ts";
import { replanCompanies } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";

export const logTouch = operation({
	name: "touches.log",
	summary: "Logs a contact in either direction; an answer from them resets the limits.",
	effect: "write",
	method: "POST",
	path: "/touches",
	input: z.strictObject({
		id: id<"touch">(),
		opportunityId: id<"opportunity">(),
		interviewId: z.optional(z.nullable(id<"interview">())),
		personId: z.optional(z.nullable(id<"person">())),
		direction: z.enum(["inbound", "outbound"]),
		channel: z.enum(CHANNELS),
		kind: z._default(z.enum(TOUCH_KINDS), "other"),
		at: z.optional(instant()),
		note: z.optional(prose()),
	}),
	refusals: ["not-found", "in-the-future", "recipient-needed"],
	run: (context, input) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const at = input.at ?? now;
			// An hour of grace: clocks of phones and servers differ.
			if (at > addHours(now, 1)) return refuse("in-the-future");
			const opportunity = await records.get("opportunity", input.opportunityId);
			if (opportunity === null) return refuse("not-found");
			const interview = input.interviewId == null ? null : await records.get("interview", input.interviewId);
			if (input.interviewId != null && interview?.opportunityId !== opportunity.id) return refuse("not-found");
			if (input.personId != null && !(await isPersonOf(records, opportunity, input.personId))) {
				return refuse("recipient-needed");
			}
			await records.insert(
				"touch",
				{
					id: input.id,
					opportunityId: opportunity.id,
					companyId: opportunity.companyId,
					interviewId: interview?.id ?? null,
					personId: input.personId ?? null,
					letterId: null,
					direction: input.direction,
					channel: input.channel,
					kind: input.kind,
					at,
					wasAgainstAdvice:
						input.direction === "outbound" && (await isAgainstAdvice(context, records, opportunity.id, input.kind, at)),
					note: input.note ?? "",
				},
				now,
			);
			await replanCompanies(context, records, [opportunity.companyId]);
			const kept = await records.get("touch", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
