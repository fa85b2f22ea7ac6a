import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { calendarDate, id, line, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse } from "../transaction.ts";
import { editPromise } from "./edit-promise.ts";

export const movePromise = operation({
	name: "promises.move",
	summary: "Moves the promised date, as they did; the earlier date is remembered.",
	effect: "write",
	method: "POST",
	path: "/promises/:id/move",
	input: z.strictObject({
		id: id<"promise">(),
		version: version(),
		byOn: z.nullable(calendarDate()),
		words: z.optional(line(500)),
		/** They really named an earlier day than before. */
		confirmEarlier: z.optional(z.boolean()),
	}),
	refusals: ["not-found", "version-conflict", "promise-earlier"],
	run: (context, input) => {
		const at = context.clock.now();
		return editPromise(context, input, (kept) => {
			// Mostly a slip in the month; where it is not, it has to be said, because the plan turns more eager by it.
			const isEarlier = input.byOn !== null && kept.byOn !== null && input.byOn < kept.byOn;
			if (isEarlier && input.confirmEarlier !== true) return refuse("promise-earlier");
			return ok({
				...kept,
				byOn: input.byOn,
				words: input.words ?? kept.words,
				state: "open",
				movedFrom: [...kept.movedFrom, { byOn: kept.byOn, words: kept.words, at }],
			});
		});
	},
});
