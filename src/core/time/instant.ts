/** A moment in UTC to the millisecond, as text of exactly 24 characters (`2026-04-08T09:40:00.000Z`): text order is time order. */
export type Instant = string & { readonly __time: "instant" };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const HOUR_MS = 3_600_000;

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

/** @throws RangeError outside the years 0000 to 9999. */
export const instantFromMs = (ms: number): Instant => {
	const text = new Date(ms).toISOString();
	if (text.length !== 24) throw new RangeError(`No instant for ${ms}`);
	return text as Instant;
};

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const msOf = (instant: Instant): number => Date.parse(instant);

/** `hours` elapsed hours later (earlier if negative), whatever clocks do meanwhile. */
export const addHours = (instant: Instant, hours: number): Instant => instantFromMs(msOf(instant) + hours * HOUR_MS);

export const earliest = (a: Instant, b: Instant): Instant => (a < b ? a : b);

export const latest = (a: Instant, b: Instant): Instant => (a > b ? a : b);
