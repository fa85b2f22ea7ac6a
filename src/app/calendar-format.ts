import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";

/** One entry of a calendar: a day, or a time on it. */
export interface CalendarEntry {
	/** The same for the same thing from one export to the next, so that a calendar moves it instead of doubling it. */
	readonly key: string;
	readonly title: string;
	readonly description: string;
	readonly when:
		| { readonly kind: "day"; readonly on: CalendarDate }
		| { readonly kind: "time"; readonly from: Instant; readonly until: Instant };
	/** Minutes before it that it speaks up; `null`: it is silent. */
	readonly alarmMinutes: number | null;
}

export interface CalendarFormat {
	/** A calendar file (RFC 5545) in UTC, lines folded; the same entries give the same file but for its time stamp. */
	ics(calendar: {
		readonly name: string;
		readonly entries: readonly CalendarEntry[];
		readonly at: Instant;
	}): Promise<string>;
}
