import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading } from "../transaction.ts";
import { dispatchView } from "./dispatch-view.ts";
import { openDispatches } from "./open-dispatches.ts";

export const listOutbox = operation({
	name: "outbox.list",
	summary: "Lists the letters on their way out: waiting, being handed over, or in need of a word from you.",
	effect: "read",
	method: "GET",
	path: "/outbox",
	input: nothing(),
	refusals: [],
	run: (context) =>
		reading(context, async (records) => ok({ items: (await openDispatches(records)).map(dispatchView) })),
});
