import { addDays, type CalendarDate, weekdayOf } from "../time/calendar-date.ts";
import type { Weekday } from "../time/work-week.ts";

const MONDAY: Weekday = 1;

/**
 * The first day of the office's next week: the first working day after its next rest; said on a day of rest, after that
 * one. Where nobody ever rests, or works, a week begins on Monday.
 */
export const nextWeekBegins = (said: CalendarDate, restDays: readonly Weekday[]): CalendarDate => {
	const rests = (day: CalendarDate): boolean => restDays.includes(weekdayOf(day));
	let day = addDays(said, 1);
	if (restDays.length === 0 || restDays.length >= 7) {
		while (weekdayOf(day) !== MONDAY) day = addDays(day, 1);
		return day;
	}
	while (!rests(said) && !rests(day)) day = addDays(day, 1);
	while (rests(day)) day = addDays(day, 1);
	return day;
};

/** The last working day of the week that `day` is in. */
export const weekEnds = (day: CalendarDate, restDays: readonly Weekday[]): CalendarDate => {
	let last = day;
	for (let ahead = 0; ahead < 6 && !restDays.includes(weekdayOf(addDays(last, 1))); ahead += 1) last = addDays(last, 1);
	return last;
};
