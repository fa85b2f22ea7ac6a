import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { isPersonOf } from "../person/is-person-of.ts";
import { replan } from "../plan/replan.ts";
import { refuse, writing } from "../transaction.ts";
import { checkPromisedDay } from "./check-promise.ts";
import { newPromise, promiseDraft } from "./new-promise.ts";
import { promisedAbout, saidAt } from "./promised-on.ts";

export const notePromise = operation({
	name: "promises.note",
	summary: "Notes who promised an answer and by when.",
	effect: "write",
	method: "POST",
	path: "/promises",
	input: z.extend(promiseDraft, {
		opportunityId: id<"opportunity">(),
		interviewId: z.optional(z.nullable(id<"interview">())),
	}),
	refusals: ["not-found", "recipient-needed"],
	run: (context, { opportunityId, interviewId, ...draft }) =>
		writing(context, async (records) => {
			const opportunity = await records.get("opportunity", opportunityId);
			if (opportunity === null) return refuse("not-found");
			const interview = interviewId == null ? null : await records.get("interview", interviewId);
			if (interviewId != null && interview?.opportunityId !== opportunityId) return refuse("not-found");
			const now = context.clock.now();
			const promise = await promisedAbout(context, records, { opportunityId, at: saidAt(interview, now) }, draft);
			if (!promise.ok) return promise;
			if (interview !== null) {
				const isAfter = checkPromisedDay(promise.value.byOn, interview, "byOn");
				if (!isAfter.ok) return isAfter;
			}
			if (draft.madeBy != null && !(await isPersonOf(records, opportunity, draft.madeBy)))
				return refuse("recipient-needed");
			await records.insert("promise", newPromise(promise.value, opportunityId, interviewId ?? null, now), now);
			await replan(context, records, [opportunityId]);
			const kept = await records.get("promise", draft.id);
			return kept === null ? refuse("not-found") : ok(kept);
		}),
});
