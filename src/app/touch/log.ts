import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { addHours } from "#core/time/instant.ts";
import { CHANNELS, REFEREE_KINDS, TOUCH_KINDS } from "#core/touch/touch.ts";
import { id, instant, prose } from "../fields.ts";
import { operation } from "../operation.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import { wasAgainstAdvice } from "../plan/was-against-advice.ts";
import { refuse, writing } from "../transaction.ts";
import { replanTouch } from "./replan-touch.ts";

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
			const personId = input.personId ?? null;
			const isToReferee = REFEREE_KINDS.has(input.kind);
			if (isToReferee) {
				if (personId === null || (await records.get("referee", personId)) === null) return refuse("recipient-needed");
			} else if (personId !== null && !(await isPersonOf(records, opportunity, personId))) {
				return refuse("recipient-needed");
			}
			const contact = { opportunityId: opportunity.id, kind: input.kind, channel: input.channel, at, personId };
			await records.insert(
				"touch",
				{
					...contact,
					id: input.id,
					companyId: opportunity.companyId,
					interviewId: interview?.id ?? null,
					letterId: null,
					direction: input.direction,
					wasAgainstAdvice: input.direction === "outbound" && (await wasAgainstAdvice(context, records, contact)),
					note: input.note ?? "",
				},
				now,
			);
			await replanTouch(context, records, { ...contact, companyId: opportunity.companyId });
			const kept = await records.get("touch", input.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
