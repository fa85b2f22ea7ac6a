import * as z from "zod/mini";
import { ITEM_IDS } from "#core/debrief/items.ts";
import { contradictionIn, policyInForce } from "#core/followup/policy.ts";
import { LETTER_LANGUAGES } from "#core/letter/letter.ts";
import { ok } from "#core/result.ts";
import {
	calendarDate,
	country,
	email,
	filledLine,
	id,
	line,
	listOf,
	prose,
	wallTime,
	weekday,
	zone,
} from "../fields.ts";
import { operation } from "../operation.ts";
import { policyOverrides } from "../opportunity/opportunity-fields.ts";
import { patched } from "../patch.ts";
import { listAll } from "../plan/list-all.ts";
import { replan } from "../plan/replan.ts";
import { conflict, refuse, refuseField, writing } from "../transaction.ts";
import { settingsOf } from "./settings-of.ts";

export const editSettings = operation({
	name: "settings.edit",
	summary: "Changes settings: your name, zone, hidden items, and every number of the rules.",
	effect: "write",
	method: "PATCH",
	path: "/settings",
	input: z.strictObject({
		/** The version seen; left out, the last change wins field by field. */
		version: z.optional(z.int().check(z.gte(0))),
		ownName: z.optional(line(120)),
		ownEmail: z.optional(z.union([z.literal(""), email()])),
		ownPhone: z.optional(line(60)),
		ownPostalAddress: z.optional(prose(500)),
		zone: z.optional(zone()),
		country: z.optional(country()),
		letterLanguage: z.optional(z.enum(LETTER_LANGUAGES)),
		hiddenItems: z.optional(listOf(z.enum(ITEM_IDS), ITEM_IDS.length)),
		policy: z.optional(policyOverrides()),
		quietDates: z.optional(listOf(calendarDate(), 366)),
		restDays: z.optional(listOf(weekday(), 6)),
		/** The referees whose names stand on the CV; an empty list says that none do. */
		refereesOnCv: z.optional(z.nullable(listOf(id<"person">(), 20))),
		fetchesNews: z.optional(z.boolean()),
		digestAt: z.optional(wallTime()),
		quietFrom: z.optional(wallTime()),
		quietUntil: z.optional(wallTime()),
		personalDictionary: z.optional(listOf(filledLine(80), 5_000)),
		singleKeys: z.optional(z.boolean()),
	}),
	refusals: ["version-conflict", "not-found"],
	run: (context, { version: seen, digestAt, quietFrom, quietUntil, ...fields }) =>
		writing(context, async (records) => {
			const now = context.clock.now();
			const before = await settingsOf(context, records);
			const current = { ...before, version: (await records.get("settings", context.actor.ownerId))?.version ?? 0 };
			if (seen !== undefined && seen !== current.version) return conflict(current);
			const reminders = patched(before.reminders, { digestAt, quietFrom, quietUntil });
			const refereesOnCvAt = fields.refereesOnCv === undefined ? undefined : now;
			const after = patched(before, { ...fields, refereesOnCvAt, reminders });
			for (const refereeId of fields.refereesOnCv ?? []) {
				if ((await records.get("referee", refereeId)) === null) return refuse("not-found");
			}
			const contradiction = contradictionIn(policyInForce(after.policy));
			if (contradiction !== null) {
				const { path, message } = contradiction;
				return refuseField("invalid-input", { path: `policy.${path}`, message });
			}
			await records.put("settings", { ...after, id: context.actor.ownerId }, now);
			const { policy, quietDates, zone: home, country: land, refereesOnCv } = fields;
			if ([policy, quietDates, home, land, refereesOnCv].some((field) => field !== undefined)) {
				const all = await listAll(records, "opportunity", {});
				await replan(
					context,
					records,
					all.map(({ id }) => id),
				);
			}
			return ok({ ...after, version: current.version + 1 });
		}),
});
