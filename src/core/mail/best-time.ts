import type { Aim } from "../followup/advice.ts";
import { addDays } from "../time/calendar-date.ts";
import { type Instant, latest } from "../time/instant.ts";
import { closesAt, firstBusinessDayFrom, type Office, opensAt } from "../time/office.ts";
import { dateAt } from "../time/zone.ts";

/**
 * When a letter best reaches its reader, at or after `now`: not before a hold ends, then inside the best time the plan names
 * for it, else while the office is open. `now` itself where that is good.
 */
export const bestTimeToSend = (
	given: { readonly heldUntil: Instant | null; readonly aim: Aim | null; readonly office: Office },
	now: Instant,
): Instant => {
	const { heldUntil, aim, office } = given;
	const permitted = heldUntil === null ? now : latest(now, heldUntil);
	if (aim !== null && aim.until > permitted) return latest(permitted, aim.from);
	const today = dateAt(permitted, office.zone);
	const isShutForToday = closesAt(today, office) <= permitted;
	const day = firstBusinessDayFrom(isShutForToday ? addDays(today, 1) : today, office);
	return latest(permitted, opensAt(day, office));
};
