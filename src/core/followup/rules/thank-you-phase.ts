import { addDays } from "../../time/calendar-date.ts";
import { addHours, type Instant } from "../../time/instant.ts";
import type { Office } from "../../time/office.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import type { Policy } from "../policy.ts";
import type { Reason } from "../reason.ts";

export type ThankYouPhase = Extract<Reason, { rule: "thank-you-window" }>["phase"];

export interface ThankYouWindow {
	/** The first moment of the next day at the office. */
	readonly sameDayUntil: Instant;
	readonly dueAt: Instant;
	readonly lateAt: Instant;
}

const HOURS_A_DAY = 24;

/** The window after an end by the clock alone, weekends not yet considered. */
export const plainWindow = (endAt: Instant, policy: Policy, office: Office): ThankYouWindow => {
	const { dueAfterHours, lateAfterHours } = policy["thank-you-window"];
	return {
		sameDayUntil: startOfDay(addDays(dateAt(endAt, office.zone), 1), office.zone),
		dueAt: addHours(endAt, dueAfterHours),
		lateAt: addHours(endAt, Math.max(dueAfterHours, lateAfterHours)),
	};
};

/** The last moment a thank-you is on Today rather than on the interview's own page: days of 24 hours after the end. */
export const leavesTodayAt = (endAt: Instant, policy: Policy): Instant =>
	addHours(endAt, policy["thank-you-window"].leavesTodayAfterDays * HOURS_A_DAY);

/** Where in the window a moment falls; the due and the late moment themselves are still inside. */
export const phaseAt = (now: Instant, { sameDayUntil, dueAt, lateAt }: ThankYouWindow): ThankYouPhase => {
	if (now > lateAt) return "late";
	if (now > dueAt) return "overdue";
	return now < sameDayUntil ? "same-day" : "next-day";
};
