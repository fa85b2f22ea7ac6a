import * as z from "zod/mini";
import { isRestDay } from "#core/followup/rest-day.ts";
import { digestOn } from "#core/reminder/digest.ts";
import { ok } from "#core/result.ts";
import type { Settings } from "#core/settings/settings.ts";
import { addDays, type CalendarDate } from "#core/time/calendar-date.ts";
import { addHours } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { calendarWords } from "#words/en/calendar.ts";
import type { CalendarEntry } from "../calendar-format.ts";
import { dayCount, yesOrNo } from "../fields.ts";
import { operation } from "../operation.ts";
import { readingFreshPlans } from "../plan/fresh-plans.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { loadEntries, type SaidEntry } from "./load-entries.ts";

const DAYS_AHEAD = 90;
const DIGEST_HOURS = 0.25;

const silent = (entry: SaidEntry, isNamed: boolean): CalendarEntry => ({
	key: entry.key,
	title: calendarWords.entry(entry.title, isNamed ? (entry.company ?? entry.position) : null),
	description: "",
	when:
		entry.at === null || entry.until === null
			? { kind: "day", on: entry.on }
			: { kind: "time", from: entry.at, until: entry.until },
	alarmMinutes: null,
});

/** One entry a day that speaks up, for all that is to be done on it: never one alarm each. */
const digests = (entries: readonly SaidEntry[], settings: Settings): readonly CalendarEntry[] => {
	const counts = new Map<CalendarDate, number>();
	for (const { on, isToDo } of entries) {
		if (isToDo && !isRestDay(on, settings)) counts.set(on, (counts.get(on) ?? 0) + 1);
	}
	return [...counts].map(([on, count]) => {
		const from = digestOn(on, settings);
		return {
			key: `digest:${on}`,
			title: calendarWords.digest(count),
			description: calendarWords.digestDetail,
			when: { kind: "time", from, until: addHours(from, DIGEST_HOURS) },
			alarmMinutes: 0,
		};
	});
};

export const exportCalendar = operation({
	name: "calendar.file",
	summary: "Makes a calendar file of the next weeks: silent entries, and one reminder a day for all there is to do.",
	effect: "read",
	method: "GET",
	path: "/calendar/file",
	input: z.strictObject({
		days: dayCount(366),
		/** Names of companies in the titles; without it they say only what there is to do. */
		names: z.optional(yesOrNo()),
	}),
	refusals: [],
	run: async (context, { days, names }) => {
		const now = context.clock.now();
		const { entries, settings } = await readingFreshPlans(context, now, async (records) => {
			const kept = await settingsOf(context, records);
			const today = dateAt(now, kept.zone);
			return {
				settings: kept,
				entries: await loadEntries(records, kept.zone, today, addDays(today, (days ?? DAYS_AHEAD) - 1)),
			};
		});
		const content = await context.calendar.ics({
			name: calendarWords.name,
			at: now,
			entries: [...entries.map((entry) => silent(entry, names === true)), ...digests(entries, settings)],
		});
		return ok({ fileName: "afterword.ics", mediaType: "text/calendar; charset=utf-8", content });
	},
});
