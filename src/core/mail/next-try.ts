import { addMinutes, type Instant, msOf } from "../time/instant.ts";

/** Greylisting lets a second try through after one to ten minutes; later tries ask less and less often. */
const PAUSES_MINUTES = [2, 5, 10, 20, 40, 60, 120, 240] as const;

/** After a day without success the user should know. */
const GIVE_UP_AFTER_HOURS = 24;

/**
 * When a letter that the server put off is tried again, after `tries` tries (1 or more); `null` once a day has passed since
 * it was to leave: then it is given up and the user decides.
 */
export const nextTryAt = (tries: number, sendAt: Instant, now: Instant): Instant | null => {
	if (msOf(now) - msOf(sendAt) >= GIVE_UP_AFTER_HOURS * 3_600_000) return null;
	const pause = PAUSES_MINUTES[Math.min(tries, PAUSES_MINUTES.length) - 1] ?? PAUSES_MINUTES[0];
	return addMinutes(now, pause);
};
