import type { Clock } from "#app/ports.ts";
import { addHours, type Instant } from "#core/time/instant.ts";

/** A clock that stands still until it is told: for tests and for the demonstration's dates. */
export interface FixedClock extends Clock {
	set(now: Instant): void;
	advanceHours(hours: number): void;
}

export const fixedClock = (start: Instant): FixedClock => {
	let now = start;
	return {
		now: () => now,
		set: (instant) => {
			now = instant;
		},
		advanceHours: (hours) => {
			now = addHours(now, hours);
		},
	};
};
