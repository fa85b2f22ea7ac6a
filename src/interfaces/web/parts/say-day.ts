import { dayLong } from "../format.ts";
import { daysBetween, todayIn } from "../time.ts";
import { words } from "../words.ts";

/** How far away a day may be and still be named by weekday and number alone. */
const NEAR_DAYS = 20;

const weekdayAndNumber = new Intl.DateTimeFormat(words.locale, { weekday: "long", day: "numeric", timeZone: "UTC" });
const withYear = new Intl.DateTimeFormat(words.locale, {
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

/** "Thursday 16", or "Thursday 16 May" where the month would be unclear, with the year where that would be. */
export const sayDay = (date: string, zone: string): string => {
	const today = todayIn(zone);
	const noon = new Date(`${date}T12:00:00Z`);
	if (Math.abs(daysBetween(today, date)) <= NEAR_DAYS) return weekdayAndNumber.format(noon).replace(",", "");
	return date.slice(0, 4) === today.slice(0, 4) ? dayLong(date) : withYear.format(noon).replace(",", "");
};
