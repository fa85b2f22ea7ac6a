import type { Settings } from "../settings/settings.ts";
import { addDays, type CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { hourAndMinute, isBetween, wallTime } from "../time/wall-time.ts";
import { dateAt, timeOnDay, wallTimeAt } from "../time/zone.ts";

type Clock = Pick<Settings, "zone" | "reminders">;

/** True while nothing may speak: within the quiet hours on the user's clock. */
export const isQuietAt = (now: Instant, { zone, reminders }: Clock): boolean => {
	const { hour, minute } = wallTimeAt(now, zone);
	return isBetween(wallTime(hour, minute), reminders.quietFrom, reminders.quietUntil);
};

/** When the digest of a day comes: at its time, or as the quiet hours end where it falls into them. */
export const digestOn = (date: CalendarDate, { zone, reminders }: Clock): Instant => {
	const { digestAt, quietFrom, quietUntil } = reminders;
	const time = isBetween(digestAt, quietFrom, quietUntil) ? quietUntil : digestAt;
	// Quiet until tomorrow morning: the digest of an evening waits for it.
	const day = time < digestAt ? addDays(date, 1) : date;
	return timeOnDay(day, hourAndMinute(time), zone);
};

/** The last digest that has come, and the next one. One a day, never one alarm for each thing. */
export const digestsAround = (now: Instant, clock: Clock): { readonly last: Instant; readonly next: Instant } => {
	const today = dateAt(now, clock.zone);
	const digests = [-2, -1, 0, 1, 2].map((days) => digestOn(addDays(today, days), clock));
	const last = digests.findLast((at) => at <= now);
	const next = digests.find((at) => at > now);
	if (last === undefined || next === undefined) throw new Error("Two days in either direction hold a digest");
	return { last, next };
};
