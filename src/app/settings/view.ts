import { ok } from "#core/result.ts";
import { nothing } from "../fields.ts";
import { operation } from "../operation.ts";
import { reading } from "../transaction.ts";
import { settingsOf } from "./settings-of.ts";

export const viewSettings = operation({
	name: "settings.view",
	summary: "Shows what is set.",
	effect: "read",
	method: "GET",
	path: "/settings",
	input: nothing(),
	refusals: [],
	run: (context) =>
		reading(context, async (records) => {
			const kept = await records.get("settings", context.actor.ownerId);
			return ok({ ...(await settingsOf(context, records)), version: kept?.version ?? 0 });
		}),
});
