import * as z from "zod/mini";
import { isRestDay } from "#core/followup/rest-day.ts";
import { ok } from "#core/result.ts";
import { addDays } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import { calendarDate, dayCount } from "../fields.ts";
import { operation } from "../operation.ts";
import { readingFreshPlans } from "../plan/fresh-plans.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { loadEntries } from "./load-entries.ts";

const FOUR_WEEKS = 28;

export const viewCalendar = operation({
	name: "calendar.view",
	summary: "Shows the next four weeks day by day: interviews, promises, what is due, and what may be done from when.",
	effect: "read",
	method: "GET",
	path: "/calendar",
	input: z.strictObject({ beginOn: z.optional(calendarDate()), days: dayCount(62) }),
	refusals: [],
	run: async (context, { beginOn, days }) => {
		const now = context.clock.now();
		return readingFreshPlans(context, now, async (records) => {
			const settings = await settingsOf(context, records);
			const first = beginOn ?? dateAt(now, settings.zone);
			const last = addDays(first, (days ?? FOUR_WEEKS) - 1);
			const entries = await loadEntries(records, settings.zone, first, last);
			const dates = Array.from({ length: days ?? FOUR_WEEKS }, (_, index) => addDays(first, index));
			return ok({
				from: first,
				until: last,
				/** The user's: times and the days they stand on are read in it. */
				zone: settings.zone,
				days: dates.map((on) => ({
					on,
					isRestDay: isRestDay(on, settings),
					entries: entries.filter((entry) => entry.on === on),
				})),
			});
		});
	},
});
