import { addDays, type CalendarDate } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import type { PlanShown } from "../plan/stored-plan.ts";

/** How far back a list of opportunities looks, in days. */
const DAYS_BACK = 28;

/** What happened on a day of an opportunity: an interview was held, or a letter left. */
interface PastEvent {
	readonly kind: "interview" | "wrote";
	readonly on: CalendarDate;
}

/** The last four weeks by the office's day, oldest first; two letters of one day are one event. */
export const pastEvents = (shown: PlanShown, now: Instant): readonly PastEvent[] => {
	const from = addDays(dateAt(now, shown.officeZone), -DAYS_BACK);
	const happened = (kind: PastEvent["kind"], moments: readonly (Instant | null)[]): PastEvent[] => {
		const days = moments.flatMap((at) => (at === null || at > now ? [] : [dateAt(at, shown.officeZone)]));
		return [...new Set(days)].filter((on) => on >= from).map((on) => ({ kind, on }));
	};
	const interviews = happened(
		"interview",
		shown.rounds.map(({ endedAt }) => endedAt),
	);
	const letters = happened(
		"wrote",
		shown.letters.map(({ sentAt }) => sentAt),
	);
	return [...interviews, ...letters].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
};
