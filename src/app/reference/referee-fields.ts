import * as z from "zod/mini";
import type { PersonId } from "#core/ids.ts";
import { CONSENTS, type Referee } from "#core/reference/referee.ts";
import { ok, type Result } from "#core/result.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import type { Refusal } from "../errors.ts";
import { calendarDate, filledLine, line, listOf, prose } from "../fields.ts";
import { refuseField } from "../transaction.ts";

/** What can be said of a referee beside the person, each part optional. */
export const refereeFields = {
	consent: z.optional(z.enum(CONSENTS)),
	relation: z.optional(line(300)),
	languages: z.optional(listOf(filledLine(60), 10)),
	mayShareEmail: z.optional(z.boolean()),
	maySharePhone: z.optional(z.boolean()),
	awayUntilOn: z.optional(z.nullable(calendarDate())),
};

/** Somebody is away until a day that is still to come; one that has passed is a slip in the month or the year. */
export const checkAway = (awayUntilOn: CalendarDate | null | undefined, today: CalendarDate): Result<null, Refusal> =>
	awayUntilOn != null && awayUntilOn < today
		? refuseField("invalid-input", {
				path: "awayUntilOn",
				message: "has passed; give a later day, or null if they are back",
			})
		: ok(null);

export const refereeNote = { note: z.optional(prose()) };

/** Nobody has asked them yet, and nothing of theirs may be handed on. */
export const newReferee = (id: PersonId): Referee => ({
	id,
	consent: "not-asked",
	consentAt: null,
	relation: "",
	languages: [],
	mayShareEmail: false,
	maySharePhone: false,
	awayUntilOn: null,
	note: "",
});
