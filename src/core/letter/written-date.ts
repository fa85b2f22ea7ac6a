import { type CalendarDate, weekdayOf } from "../time/calendar-date.ts";
import type { LetterLanguage } from "./letter.ts";

/** Monday first, as weekdays are numbered. */
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const MONTH_NAMES = [
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

export const weekdayName = (date: CalendarDate): string => WEEKDAY_NAMES[weekdayOf(date) - 1] ?? "";

/** "April 16", in Britain "16 April". */
export const dayAndMonth = (date: CalendarDate, language: LetterLanguage): string => {
	const day = Number(date.slice(8, 10));
	const month = MONTH_NAMES[Number(date.slice(5, 7)) - 1] ?? "";
	return language === "en-gb" ? `${day} ${month}` : `${month} ${day}`;
};

/** "Thursday, April 16", in Britain "Thursday 16 April". The year is left out: a letter is read within days. */
export const writtenDate = (date: CalendarDate, language: LetterLanguage): string =>
	`${weekdayName(date)}${language === "en-gb" ? "" : ","} ${dayAndMonth(date, language)}`;
