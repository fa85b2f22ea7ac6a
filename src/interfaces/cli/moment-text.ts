import { addDays, type CalendarDate, isCalendarDate } from "#core/time/calendar-date.ts";
import { addHours, type Instant, parseInstant } from "#core/time/instant.ts";
import { dateAt, timeOnDay, type ZoneId } from "#core/time/zone.ts";

/** A moment as people type it, and whether they were sure. */
export interface MomentText {
	readonly at: Instant;
	readonly isApproximate: boolean;
}

/**
 * Reads `now`, `about 11:40`, `yesterday 16:00`, `3 hours ago`, `2026-04-08 11:40` (all on the office's clock) or a full
 * moment with its offset; `null` for anything else. A time of day still ahead today is taken as it stands: planned.
 */
export const readMoment = (typed: string, now: Instant, zone: ZoneId): MomentText | null => {
	const isApproximate = /^(about|around|ca\.?|~)\s*/i.test(typed.trim());
	const text = typed.trim().replace(/^(about|around|ca\.?|~)\s*/i, "");
	const exact = parseInstant(text);
	if (exact !== null) return { at: exact, isApproximate };
	if (/^(just )?now$/i.test(text)) return { at: now, isApproximate };
	const ago = /^(\d{1,3}(?:\.\d)?)\s*(h|hours?|min|minutes?)\s+ago$/i.exec(text);
	if (ago !== null) {
		const amount = Number(ago[1]);
		return { at: addHours(now, -(ago[2]?.toLowerCase().startsWith("h") ? amount : amount / 60)), isApproximate };
	}
	const timed = /^(?:(today|yesterday|tomorrow|\d{4}-\d{2}-\d{2})[ T]+)?(\d{1,2})[:.](\d{2})$/i.exec(text);
	if (timed === null) return null;
	const [, day, hour, minute] = timed;
	const today = dateAt(now, zone);
	const time = { hour: Number(hour), minute: Number(minute) };
	if (time.hour > 23 || time.minute > 59) return null;
	const date = dayFrom(day ?? "today", today);
	return date === null ? null : { at: timeOnDay(date, time, zone), isApproximate };
};

const dayFrom = (text: string, today: CalendarDate): CalendarDate | null => {
	switch (text.toLowerCase()) {
		case "today":
			return today;
		case "yesterday":
			return addDays(today, -1);
		case "tomorrow":
			return addDays(today, 1);
		default:
			return isCalendarDate(text) ? text : null;
	}
};
