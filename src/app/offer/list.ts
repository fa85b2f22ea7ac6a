import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { listAll } from "../plan/list-all.ts";
import { reading } from "../transaction.ts";

export const listOffers = operation({
	name: "offers.list",
	summary: "Lists offers, the open ones first.",
	effect: "read",
	method: "GET",
	path: "/offers",
	input: nothing(),
	refusals: [],
	run: (context) =>
		reading(context, async (records) => {
			const offers = await listAll(records, "offer", {});
			const plans = await listAll(records, "plan", { ids: offers.map(({ opportunityId }) => opportunityId) });
			// What was archived has no plan, and its offers are put away with it.
			const items = offers.flatMap((offer) => {
				const shown = plans.find(({ id }) => id === offer.opportunityId)?.shown;
				return shown === undefined ? [] : [{ ...offer, company: shown.company, position: shown.position }];
			});
			return ok({ items: items.sort((a, b) => Number(b.state === "open") - Number(a.state === "open")) });
		}),
});
