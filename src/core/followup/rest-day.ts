import type { Settings } from "../settings/settings.ts";
import { addDays, type CalendarDate, weekdayOf } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { startOfDay, timeOnDay } from "../time/zone.ts";
import type { DoBy } from "./advice.ts";

/** A year without a working day is a mistake in the settings, not a rest. */
const LONGEST_REST_DAYS = 366;

/** True on a day the user rests: a weekday chosen for it, or a quiet date. */
export const isRestDay = (
	date: CalendarDate,
	{ restDays, quietDates }: Pick<Settings, "restDays" | "quietDates">,
): boolean => restDays.includes(weekdayOf(date)) || quietDates.includes(date);

/** The user's first hour of work is over then: what is due up to it, as at nine at the office, cannot wait for that day. */
const WORK_HAS_BEGUN_AT = { hour: 10, minute: 0 };

/** The last moment until which the rest that `date` is in delays things: ten o'clock on the user's first working day. */
const restEndsAt = (date: CalendarDate, settings: Settings): Instant => {
	let day = addDays(date, 1);
	for (let days = 0; days < LONGEST_REST_DAYS && isRestDay(day, settings); days += 1) day = addDays(day, 1);
	return timeOnDay(day, WORK_HAS_BEGUN_AT, settings.zone);
};

/**
 * Whether something may be asked of the user on `today`, a day in their zone. On a rest day only what has a real deadline
 * is, one that falls before the rest and the first hour of work are over; what is overdue already can wait as well.
 */
export const maySpeakOn = (
	today: CalendarDate,
	advice: Pick<DoBy, "dueAt" | "lateAt">,
	settings: Settings,
): boolean => {
	if (!isRestDay(today, settings)) return true;
	const begin = startOfDay(today, settings.zone);
	const end = restEndsAt(today, settings);
	return [advice.dueAt, advice.lateAt].some((at) => at !== null && at >= begin && at <= end);
};
