import { type CalendarDate, dateOfDay, dayNumber } from "./calendar-date.ts";

/** A moment in UTC to the millisecond, as text of exactly 24 characters (`2026-04-08T09:40:00.000Z`): text order is time order. */
export type Instant = string & { readonly __time: "instant" };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const padded = (count: number, width: number): readonly string[] =>
	Array.from({ length: count }, (_, number) => String(number).padStart(width, "0"));
/** `T00:00:` to `T23:59:` by minute of the day, `00.` to `59.` by second, `000Z` to `999Z` by millisecond. */
const MINUTES = padded(24, 2).flatMap((hour) => padded(60, 2).map((minute) => `T${hour}:${minute}:`));
const SECONDS = padded(60, 2).map((second) => `${second}.`);
const MILLISECONDS = padded(1_000, 3).map((millisecond) => `${millisecond}Z`);

export const isInstant = (text: string): text is Instant => {
	if (!SHAPE.test(text)) return false;
	const ms = Date.parse(text);
	// Date.parse accepts 30 February and rolls it over; a real instant survives the round trip.
	return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
};

/** Far enough from the ends of the calendar that planning from any accepted moment stays inside it. */
const isPlausible = (instant: Instant): boolean => instant >= "1900" && instant < "2900";

/**
 * Reads any ISO 8601 moment that says its offset; `null` where it does not name one moment, or one outside the years
 * 1900 to 2899, which nobody means.
 */
export const parseInstant = (text: string): Instant | null => {
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
	if (!isInstant(`${text.slice(0, 10)}T00:00:00.000Z`)) return null;
	const moment = new Date(Date.parse(text));
	const instant = Number.isNaN(moment.getTime()) ? "" : moment.toISOString();
	return isInstant(instant) && isPlausible(instant) ? instant : null;
};

/**
 * The moment so many milliseconds after 1970-01-01T00:00:00Z; parts of one are cut off. Written by hand because a plan
 * does this a hundred times, and `Date` would take a third of its time.
 *
 * @throws RangeError outside the years 0000 to 9999.
 */
export const instantFromMs = (ms: number): Instant => {
	const whole = Math.trunc(ms);
	const day = Math.floor(whole / DAY_MS);
	const date = dateOfDay(day);
	const inDay = whole - day * DAY_MS;
	const inMinute = inDay % MINUTE_MS;
	const time = `${MINUTES[(inDay - inMinute) / MINUTE_MS]}${SECONDS[Math.floor(inMinute / SECOND_MS)]}`;
	return `${date}${time}${MILLISECONDS[inMinute % SECOND_MS]}` as Instant;
};

const number = (text: string, from: number, to: number): number => {
	let value = 0;
	for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
	return value;
};

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const msOf = (instant: Instant): number =>
	// Only the first ten characters are read.
	dayNumber(instant as string as CalendarDate) * DAY_MS +
	number(instant, 11, 13) * HOUR_MS +
	number(instant, 14, 16) * MINUTE_MS +
	number(instant, 17, 19) * SECOND_MS +
	number(instant, 20, 23);

/** `minutes` elapsed minutes later. */
export const addMinutes = (instant: Instant, minutes: number): Instant =>
	instantFromMs(msOf(instant) + minutes * MINUTE_MS);

/** `seconds` elapsed seconds later. */
export const addSeconds = (instant: Instant, seconds: number): Instant =>
	instantFromMs(msOf(instant) + seconds * SECOND_MS);

/** `hours` elapsed hours later (earlier if negative), whatever clocks do meanwhile. */
export const addHours = (instant: Instant, hours: number): Instant => instantFromMs(msOf(instant) + hours * HOUR_MS);

export const earliest = (a: Instant, b: Instant): Instant => (a < b ? a : b);

export const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
