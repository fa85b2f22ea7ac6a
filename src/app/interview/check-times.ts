import type { Interview } from "#core/interview/interview.ts";
import { ok, type Result } from "#core/result.ts";
import { addHours, type Instant } from "#core/time/instant.ts";
import type { Refusal } from "../errors.ts";
import { refuseField } from "../transaction.ts";

/** Longer than any assessment day: a slip in the date. */
const LONGEST_HOURS = 72;
/** Nobody books an interview further ahead. */
const FURTHEST_HOURS = 24 * 366 * 2;

/** Two clocks of one person differ by no more. */
const CLOCKS_APART_HOURS = 1;

/** Accepts an interview's times as they would be kept: at least one, the end after the start, none absurd. */
export const checkTimes = (interview: Interview, now: Instant): Result<Interview, Refusal> => {
	const { startsAt, endedAt } = interview;
	if (startsAt === null && endedAt === null) {
		return refuseField("time-needed", {
			path: "endedAt",
			message: "is missing, and so is startsAt; give at least one",
		});
	}
	if (startsAt !== null && endedAt !== null) {
		if (endedAt <= startsAt)
			return refuseField("end-before-start", { path: "endedAt", message: "is not after startsAt" });
		if (endedAt > addHours(startsAt, LONGEST_HOURS)) {
			return refuseField("invalid-input", {
				path: "endedAt",
				message: `is more than ${LONGEST_HOURS} hours after startsAt; check both dates`,
			});
		}
	}
	if (startsAt === null && endedAt !== null && endedAt > addHours(now, CLOCKS_APART_HOURS)) {
		return refuseField("invalid-input", {
			path: "endedAt",
			message: "has not come yet; of a planned interview say when it starts",
		});
	}
	const latest = addHours(now, FURTHEST_HOURS);
	if ((startsAt ?? endedAt ?? now) > latest) {
		return refuseField("invalid-input", { path: "startsAt", message: "is more than two years ahead; check the year" });
	}
	return ok(interview);
};
