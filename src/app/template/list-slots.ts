import { SLOT_NAMES } from "#core/letter/template/slots.ts";
import { ok } from "#core/result.ts";
import { slotHolds } from "#words/en/templates.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";

export const listSlots = operation({
	name: "templates.slots",
	summary: "Lists the slots a template may hold, and what each is filled with.",
	effect: "read",
	method: "GET",
	path: "/templates/slots",
	input: nothing(),
	refusals: [],
	run: async () => ok({ items: SLOT_NAMES.map((slot) => ({ slot, holds: slotHolds[slot] })) }),
});
