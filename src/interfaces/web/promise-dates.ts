import { nextWeekBegins, weekEnds } from "#core/promise/next-week.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { type CountryCode, countryOfZone, restDaysOf, type Weekday } from "#core/time/work-week.ts";
import type { ZoneId } from "#core/time/zone.ts";
import { addDays, weekdayOf } from "./time.ts";

/** Days that people name when they promise an answer, each a calendar date. */
export interface PromiseDates {
	/** The next working days. */
	readonly next: readonly string[];
	/** The second working day of the week after. */
	readonly earlyNextWeek: string;
	/** The last working day of the week after. */
	readonly endOfNextWeek: string;
	readonly inTwoWeeks: string;
}

/**
 * The days offered after `date` at an office on the clock of `zone`, `count` of them the next working ones; `home` is the
 * country whose week counts where the zone is no country's.
 */
export const promiseDates = (date: string, zone: string, home: string, count: number): PromiseDates => {
	const restDays = restDaysOf(countryOfZone(zone as ZoneId) ?? (home as CountryCode));
	const rests = (day: string): boolean => restDays.includes(weekdayOf(day) as Weekday);
	const next: string[] = [];
	for (let ahead = 1; next.length < count; ahead++) {
		const day = addDays(date, ahead);
		if (!rests(day)) next.push(day);
	}
	const first = nextWeekBegins(date as CalendarDate, restDays);
	const second = addDays(first, 1);
	return {
		next,
		earlyNextWeek: rests(second) ? first : second,
		endOfNextWeek: weekEnds(first, restDays),
		inTwoWeeks: addDays(date, 14),
	};
};
