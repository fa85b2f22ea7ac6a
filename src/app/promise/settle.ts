import * as z from "zod/mini";
import { PROMISE_STATES } from "#core/promise/promise.ts";
import { ok } from "#core/result.ts";
import { id, version } from "../fields.ts";
import { operation } from "../operation.ts";
import { editPromise } from "./edit-promise.ts";

export const settlePromise = operation({
	name: "promises.settle",
	summary: "Says whether a promise was kept, is still open, or was taken back.",
	effect: "write",
	method: "POST",
	path: "/promises/:id/settle",
	input: z.strictObject({ id: id<"promise">(), version: version(), state: z.enum(PROMISE_STATES) }),
	refusals: ["not-found", "version-conflict"],
	run: (context, input) => editPromise(context, input, (kept) => ok({ ...kept, state: input.state })),
});
