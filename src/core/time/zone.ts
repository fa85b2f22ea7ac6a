import { Temporal } from "temporal-polyfill";
import { type CalendarDate, dateOfDay, dayNumber } from "./calendar-date.ts";
import { type Instant, instantFromMs, msOf } from "./instant.ts";

/** A time zone of the IANA database, as it spells it: `Europe/Berlin`. */
export type ZoneId = string & { readonly __time: "zone" };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Kept per zone so that planning asks the calendar library once per day, not once per rule. */
interface ZoneCache {
	/** First moment of a day of the zone, by its date. */
	readonly starts: Map<CalendarDate, Instant>;
	/** Offset in ms throughout a day of UTC, by day number; `null` where it changes inside that day. */
	readonly offsets: Map<number, number | null>;
}

const CACHE = new Map<ZoneId, ZoneCache>();
/** A cache this large is a scan over decades, not a plan: it starts afresh. */
const CACHE_LIMIT = 20_000;

const cacheOf = (zone: ZoneId): ZoneCache => {
	const kept = CACHE.get(zone);
	if (kept !== undefined && kept.starts.size + kept.offsets.size < CACHE_LIMIT) return kept;
	const made = { starts: new Map<CalendarDate, Instant>(), offsets: new Map<number, number | null>() };
	CACHE.set(zone, made);
	return made;
};

/**
 * The zone in its proper case; `null` for what is no IANA zone (offsets such as `+02:00` are none). Links keep the name
 * they were given (`Europe/Kyiv` never becomes `Europe/Kiev`), because engines differ in which one they prefer.
 */
export const parseZone = (text: string): ZoneId | null => {
	if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(text)) return null;
	try {
		return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId as ZoneId;
	} catch {
		return null;
	}
};

const exactOffsetMs = (ms: number, zone: ZoneId): number =>
	Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;

/** Milliseconds that the zone is ahead of UTC at that moment. */
const offsetMs = (ms: number, zone: ZoneId): number => {
	const { offsets } = cacheOf(zone);
	const day = Math.floor(ms / DAY_MS);
	let kept = offsets.get(day);
	if (kept === undefined) {
		const start = exactOffsetMs(day * DAY_MS, zone);
		kept = start === exactOffsetMs((day + 1) * DAY_MS - 1, zone) ? start : null;
		offsets.set(day, kept);
	}
	return kept ?? exactOffsetMs(ms, zone);
};

/** The day it is in the zone at that moment. */
export const dateAt = (instant: Instant, zone: ZoneId): CalendarDate => {
	const ms = msOf(instant);
	return dateOfDay(Math.floor((ms + offsetMs(ms, zone)) / DAY_MS));
};

/** What a clock on the wall shows in the zone at that moment. */
export const wallTimeAt = (
	instant: Instant,
	zone: ZoneId,
): { readonly date: CalendarDate; readonly hour: number; readonly minute: number } => {
	const ms = msOf(instant);
	const local = ms + offsetMs(ms, zone);
	const day = Math.floor(local / DAY_MS);
	const minutes = Math.floor((local - day * DAY_MS) / MINUTE_MS);
	return { date: dateOfDay(day), hour: Math.floor(minutes / 60), minute: minutes % 60 };
};

/**
 * The first moment of the day in the zone: midnight, or the first moment that exists where clocks skip midnight
 * (Africa/Cairo, Asia/Beirut, and America/Sao_Paulo until 2018).
 */
export const startOfDay = (date: CalendarDate, zone: ZoneId): Instant => {
	const { starts } = cacheOf(zone);
	let start = starts.get(date);
	if (start === undefined) {
		start = instantFromMs(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
		starts.set(date, start);
	}
	return start;
};

/**
 * The moment a clock in the zone shows that time on that day. A time that clocks skip is moved on by the length of the
 * gap; of a time that comes twice it is the first.
 */
export const timeOnDay = (
	date: CalendarDate,
	time: { readonly hour: number; readonly minute: number },
	zone: ZoneId,
): Instant => {
	const local = dayNumber(date) * DAY_MS + time.hour * HOUR_MS + time.minute * MINUTE_MS;
	const guess = local - offsetMs(local, zone);
	const before = offsetMs(guess - DAY_MS, zone);
	const after = offsetMs(guess + DAY_MS, zone);
	if (before === after && offsetMs(guess, zone) === before) return instantFromMs(local - before);
	const exact = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
	return instantFromMs(exact.epochMilliseconds);
};
