import { isArabicScript } from "#core/proofread/arabic-name.ts";
import { daysBetween, todayIn, wallClock } from "./time.ts";
import { words } from "./words.ts";

const format = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
	const formatter = new Intl.DateTimeFormat(words.locale, { ...options, timeZone: "UTC" });
	// British English puts a comma after the weekday in some widths; the design has none.
	return (date) => formatter.format(new Date(`${date}T12:00:00Z`)).replace(",", "");
};

/** Thu */
export const weekday = format({ weekday: "short" });
/** Thu 9 */
export const dayShort = format({ weekday: "short", day: "numeric" });
/** Wednesday 8 April */
export const dayLong = format({ weekday: "long", day: "numeric", month: "long" });
/** 8 April */
export const dayMonth = format({ day: "numeric", month: "long" });
/** 16 */
export const dayOfMonth = format({ day: "numeric" });
/** 16 Mar */
export const dayMonthShort = format({ day: "numeric", month: "short" });
/** Mon 4 May */
export const dayShortMonth = format({ weekday: "short", day: "numeric", month: "short" });

/** 4 May 2025 */
const dayMonthYear = format({ day: "numeric", month: "short", year: "numeric" });

/** A date near today by weekday and day, one further off with its month, one of another year with that too. */
export const dayNear = (date: string, zone: string): string => {
	const today = todayIn(zone);
	const away = Math.abs(daysBetween(today, date));
	if (away <= 10) return dayShort(date);
	return away > 180 && date.slice(0, 4) !== today.slice(0, 4) ? dayMonthYear(date) : dayShortMonth(date);
};

/** 11:40 */
export const timeIn = (instant: string | Date, zone: string): string => wallClock(instant, zone).time;

/** 14:20 today, else Thu 9, 14:20 */
export const whenIn = (instant: string, zone: string): string => {
	const at = wallClock(instant, zone);
	return at.date === todayIn(zone) ? at.time : `${dayNear(at.date, zone)}, ${at.time}`;
};

/** Three hours and ten minutes as the nearest unit a person would say: 3 h. */
export const spanShort = (ms: number): string => {
	const minutes = Math.max(0, Math.round(ms / 60_000));
	if (minutes < 60) return words.clock.minutes(minutes);
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? words.clock.hours(hours) : words.clock.days(Math.floor(hours / 24));
};

export const spanLong = (ms: number): string => {
	const minutes = Math.max(0, Math.round(ms / 60_000));
	return words.clock.longSpan(Math.floor(minutes / 60), minutes % 60);
};

const ZERO_WIDTH_NON_JOINER = "\u200C";

/** Up to two letters for a monogram; honorifics are no initials. */
export const initials = (name: string | null): string => {
	const parts = (name ?? "")
		.split(/\s+/)
		.filter((part) => /\p{L}/u.test(part) && !/^(?:dr|prof|mr|mrs|ms|mx)\.?$/i.test(part));
	const [first = "", last = ""] = [parts.at(0), parts.length > 1 ? parts.at(-1) : ""];
	const letters = [first, last].flatMap((part) => [...part][0] ?? []);
	// Two Arabic letters would join into what looks like a word.
	return letters.join(letters.some(isArabicScript) ? ZERO_WIDTH_NON_JOINER : "").toUpperCase();
};
