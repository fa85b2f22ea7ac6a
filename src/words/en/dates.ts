import type { CalendarDate } from "#core/time/calendar-date.ts";
import { daysBetween, weekdayOf } from "#core/time/calendar-date.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

const dayOf = (date: CalendarDate): number => Number(date.slice(8, 10));
const monthOf = (date: CalendarDate): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
const weekdayName = (date: CalendarDate): string => WEEKDAYS[weekdayOf(date) - 1] ?? "";

/** How far away a day may be and still be named by weekday and number alone. */
const NEAR_DAYS = 20;

/** "Tuesday 14", or "Tuesday 14 April" where the month would be unclear, with the year where that would be. */
export const sayDay = (date: CalendarDate, today: CalendarDate): string => {
	const day = `${weekdayName(date)} ${dayOf(date)}`;
	if (Math.abs(daysBetween(today, date)) <= NEAR_DAYS) return day;
	const dated = `${day} ${monthOf(date)}`;
	return date.slice(0, 4) === today.slice(0, 4) ? dated : `${dated} ${date.slice(0, 4)}`;
};

/** "today", "tomorrow", "yesterday", else as `sayDay`. */
export const sayNearDay = (date: CalendarDate, today: CalendarDate): string => {
	const away = daysBetween(today, date);
	if (away === 0) return "today";
	if (away === 1) return "tomorrow";
	if (away === -1) return "yesterday";
	return sayDay(date, today);
};

/** "Sunday 12 and Monday 13". */
export const sayDays = (dates: readonly CalendarDate[], today: CalendarDate): string =>
	sayList(dates.map((date) => sayDay(date, today)));

/** "a, b and c". */
export const sayList = (parts: readonly string[]): string =>
	parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const REST_NAMES: Readonly<Record<string, string>> = {
	"6,7": "Monday to Friday",
	"5,6": "Sunday to Thursday",
	"5": "Saturday to Thursday",
	"7": "Monday to Saturday",
};

/** How an office's week reads: "Sunday to Thursday". */
export const sayWorkWeek = (restDays: readonly number[]): string => {
	const usual = REST_NAMES[[...restDays].sort().join(",")];
	if (usual !== undefined) return usual;
	const working = WEEKDAYS.filter((_, index) => !restDays.includes(index + 1));
	return working.length === 0 ? "no fixed days" : sayList(working);
};
