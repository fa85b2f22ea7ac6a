import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { calendarDate, filledLine, id, line, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { insideTransaction, refuse, refuseField, writing } from "../transaction.ts";
import { editPromise } from "./edit-promise.ts";
import { promisedAbout } from "./promised-on.ts";

export const movePromise = operation({
	name: "promises.move",
	summary:
		"Moves the promised date, as they did, to a day (byOn) or to one in words (by); the earlier date is remembered.",
	effect: "write",
	method: "POST",
	path: "/promises/:id/move",
	input: z.strictObject({
		id: id<"promise">(),
		version: version(),
		byOn: z.optional(z.nullable(calendarDate())),
		/** The same in words, read at the office today: "thursday", "early next week", "in two weeks". */
		by: z.optional(filledLine(120)),
		words: z.optional(line(500)),
		/** They really named an earlier day than before. */
		confirmEarlier: z.optional(z.boolean()),
	}),
	refusals: ["not-found", "version-conflict", "promise-earlier"],
	run: (context, given) =>
		writing(context, async (records) => {
			if (given.byOn === undefined && given.by === undefined) {
				return refuseField("invalid-input", {
					path: "byOn",
					message: "is missing; give the new day, or null for none",
				});
			}
			const before = await records.get("promise", given.id);
			if (before === null) return refuse("not-found");
			const at = context.clock.now();
			const input = await promisedAbout(context, records, { opportunityId: before.opportunityId, at }, given);
			if (!input.ok) return input;
			const { byOn = null, words, confirmEarlier } = input.value;
			return editPromise(insideTransaction(context, records), given, (kept) => {
				// Mostly a slip in the month; where it is not, it has to be said, because the plan turns more eager by it.
				const isEarlier = byOn !== null && kept.byOn !== null && byOn < kept.byOn;
				if (isEarlier && confirmEarlier !== true) return refuse("promise-earlier");
				return ok({
					...kept,
					byOn,
					words: words ?? kept.words,
					state: "open",
					movedFrom: [...kept.movedFrom, { byOn: kept.byOn, words: kept.words, at }],
				});
			});
		}),
});
