import * as z from "zod/mini";
import { calendarDate, id, line, version } from "../fields.ts";
import { operation } from "../operation.ts";
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
	}),
	refusals: ["not-found", "version-conflict"],
	run: (context, input) => {
		const at = context.clock.now();
		return editPromise(context, input, (kept) => ({
			...kept,
			byOn: input.byOn,
			words: input.words ?? kept.words,
			state: "open",
			movedFrom: [...kept.movedFrom, { byOn: kept.byOn, words: kept.words, at }],
		}));
	},
});
