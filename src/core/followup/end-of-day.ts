import { addDays, type CalendarDate } from "../time/calendar-date.ts";
import { type Instant, instantFromMs, msOf } from "../time/instant.ts";
import { startOfDay, type ZoneId } from "../time/zone.ts";

/** The last moment of a day in a zone. */
export const endOfDay = (date: CalendarDate, zone: ZoneId): Instant =>
	instantFromMs(msOf(startOfDay(addDays(date, 1), zone)) - 1);
