import * as z from "zod/mini";
import { ok } from "#core/result.ts";
import { id } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading, refuse } from "../transaction.ts";
import { offerView } from "./offer-view.ts";

export const viewOffer = operation({
	name: "offers.view",
	summary: "Shows an offer with its dates, the questions kept for it, and everybody else who should know.",
	effect: "read",
	method: "GET",
	path: "/offers/:id",
	input: z.strictObject({ id: id<"offer">() }),
	refusals: ["not-found"],
	run: (context, input) =>
		reading(context, async (records) => {
			const view = await offerView(context, records, input.id);
			return view === null ? refuse("not-found") : ok(view);
		}),
});
