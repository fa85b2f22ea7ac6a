import type { Advice } from "#core/followup/advice.ts";
import type { Policy } from "#core/followup/policy.ts";
import { addDays } from "#core/time/calendar-date.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt, startOfDay, type ZoneId } from "#core/time/zone.ts";
import { sayAdvice } from "#words/en/advice.ts";
import type { PlanShown } from "./stored-plan.ts";

/** The marks on the bar of a thank-you: where the interview's own day ends, and the two limits. */
const clockOf = (advice: Advice, zone: ZoneId) => {
	if (advice.kind !== "do-by" || advice.dueAt === null || advice.lateAt === null) return null;
	if (advice.reason.rule !== "thank-you-window" && advice.reason.rule !== "thank-you-weekend") return null;
	const { endedAt } = advice.reason;
	return {
		endedAt,
		sameDayUntil: startOfDay(addDays(dateAt(endedAt, zone), 1), zone),
		dueAt: advice.dueAt,
		lateAt: advice.lateAt,
	};
};

/** An advice with its sentences and, for a thank-you, its clock: as every face shows it. */
export const adviceView = (
	advice: Advice,
	shown: PlanShown,
	moment: { readonly policy: Policy; readonly now: Instant },
) => ({
	...advice,
	says: sayAdvice(advice, shown, { policy: moment.policy, today: dateAt(moment.now, shown.officeZone) }),
	clock: clockOf(advice, shown.officeZone),
});
