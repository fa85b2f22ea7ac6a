import type { Weekday } from "./work-week.ts";

/** A day of the calendar without a zone, as text of exactly 10 characters (`2026-04-16`): text order is day order. */
export type CalendarDate = string & { readonly __time: "date" };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

const DAYS_IN_4_YEARS = 1_461;
const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January 1970: years are counted from March, so that a leap day is their last. */
const DAYS_TO_1970 = 719_468;
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

const digits = (text: string, from: number): number =>
	(text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;

/** Days since 1970-01-01. */
export const dayNumber = (date: CalendarDate): number => {
	const month = digits(date, 5);
	const marchYear = digits(date, 0) * 100 + digits(date, 2) - (month <= 2 ? 1 : 0);
	const marchMonth = (month + 9) % 12;
	const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + digits(date, 8) - 1;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_1970;
};

/** The date of a day number. @throws RangeError outside the years 0000 to 9999. */
export const dateOfDay = (day: number): CalendarDate => {
	if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new RangeError(`No date for day ${day}`);
	const shifted = day + DAYS_TO_1970;
	const era = Math.floor(shifted / DAYS_IN_400_YEARS);
	const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
	const leaps = Math.floor(dayOfEra / (DAYS_IN_4_YEARS - 1)) - Math.floor(dayOfEra / 36_524);
	const yearOfEra = Math.floor((dayOfEra - leaps - Math.floor(dayOfEra / (DAYS_IN_400_YEARS - 1))) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	const century = TWO_DIGITS[Math.floor(year / 100)];
	return `${century}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}` as CalendarDate;
};

/** True for a day that exists (not for 30 February) in the years 1900 to 2899, so that counting from it stays in range. */
export const isCalendarDate = (text: string): text is CalendarDate => {
	if (!SHAPE.test(text) || text < "1900" || text >= "2900") return false;
	const ms = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
};

/** `days` later, or earlier if negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDay(dayNumber(date) + days);

export const laterDate = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export const weekdayOfDay = (day: number): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

/** ISO weekday: 1 Monday to 7 Sunday. */
export const weekdayOf = (date: CalendarDate): Weekday => weekdayOfDay(dayNumber(date));
