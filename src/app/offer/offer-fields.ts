import * as z from "zod/mini";
import type { AnswerBy } from "#core/offer/offer.ts";
import { ok, type Result } from "#core/result.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Refusal } from "../errors.ts";
import { calendarDate, prose } from "../fields.ts";
import { refuse, refuseField } from "../transaction.ts";

/** Until when they want an answer: a day, `hasNoDeadline` once they said there is none, neither while nobody has asked. */
export const offerFields = {
	answerByOn: z.optional(z.nullable(calendarDate())),
	hasNoDeadline: z.optional(z.boolean()),
	note: z.optional(prose()),
};

interface GivenDeadline {
	readonly answerByOn?: CalendarDate | null | undefined;
	readonly hasNoDeadline?: boolean | undefined;
}

/** The deadline as given; `undefined` where nothing was said of it. A day that has passed at the office is refused. */
export const answerByOf = (
	{ answerByOn, hasNoDeadline }: GivenDeadline,
	officeToday: CalendarDate,
): Result<AnswerBy | undefined, Refusal> => {
	if (answerByOn != null && hasNoDeadline === true) {
		return refuseField("invalid-input", {
			path: "hasNoDeadline",
			message: "contradicts the date; give a date, or say that there is none",
		});
	}
	if (answerByOn != null)
		return answerByOn < officeToday ? refuse("deadline-passed") : ok({ kind: "on", on: answerByOn });
	if (hasNoDeadline === true) return ok({ kind: "none-set" });
	return ok(answerByOn === null || hasNoDeadline === false ? { kind: "not-known" } : undefined);
};
