import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading } from "../transaction.ts";
import { accountView } from "./account-view.ts";

export const viewMailAccount = operation({
	name: "mail-account.view",
	summary: "Shows the mail account letters leave through, without its password.",
	effect: "read",
	method: "GET",
	path: "/mail-account",
	input: nothing(),
	refusals: [],
	run: (context) =>
		reading(context, async (records) => {
			const kept = await records.get("mailAccount", context.actor.ownerId);
			return ok({ account: kept === null ? null : accountView(kept) });
		}),
});
