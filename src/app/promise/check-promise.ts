import type { Interview } from "#core/interview/interview.ts";
import { ok, type Result } from "#core/result.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import type { Refusal } from "../errors.ts";
import { refuseField } from "../transaction.ts";

/** An answer cannot have been promised for a day before the interview: a slip in the year or the month. */
export const checkPromisedDay = (
	byOn: CalendarDate | null | undefined,
	interview: Interview,
	path: string,
): Result<null, Refusal> => {
	const at = interview.startsAt ?? interview.endedAt;
	return byOn != null && at !== null && byOn < dateAt(at, interview.zone)
		? refuseField("invalid-input", { path, message: "is before the interview; check the month and the year" })
		: ok(null);
};
