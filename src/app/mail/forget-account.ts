import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { refuse, writing } from "../transaction.ts";
import { openDispatches } from "./open-dispatches.ts";
import { takeBack } from "./take-back.ts";

export const forgetMailAccount = operation({
	name: "mail-account.forget",
	summary: "Forgets the mail account and its password for good; letters that wait to leave are drafts again.",
	effect: "write",
	method: "DELETE",
	path: "/mail-account",
	input: nothing(),
	refusals: ["being-sent"],
	run: (context) =>
		writing(context, async (records) => {
			const open = await openDispatches(records);
			if (open.some(({ state }) => state === "sending" || state === "handed-over")) return refuse("being-sent");
			for (const dispatch of open) {
				if (dispatch.state === "waiting") await takeBack(context, records, dispatch);
			}
			await records.remove("mailAccount", context.actor.ownerId);
			return ok({ account: null });
		}),
});
