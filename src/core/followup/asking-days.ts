import type { Sector } from "../opportunity/opportunity.ts";
import { addDays, type CalendarDate, laterDate } from "../time/calendar-date.ts";
import { type Instant, latest } from "../time/instant.ts";
import { addBusinessDays, businessDaysAfter, type Office } from "../time/office.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import { isPatientSector } from "./patience.ts";
import type { Policy } from "./policy.ts";
import type { Wait } from "./wait.ts";

/** What the days of asking are counted with. */
export interface Counting {
	readonly policy: Policy;
	readonly office: Office;
	readonly sector: Sector;
}

const patient = (
	{ sector }: Counting,
	{ waitBusinessDays, patientBusinessDays }: Policy["second-check"] | Policy["no-date-promised"],
): number => (isPatientSector(sector) ? patientBusinessDays : waitBusinessDays);

/** The business days to wait after the promised date, in order; the day asking is polite is the last of them, or the date itself. */
export const daysAfterPromise = (byOn: CalendarDate, { policy, office }: Counting): readonly CalendarDate[] =>
	businessDaysAfter(byOn, policy["promised-date"].waitBusinessDays, office);

/** How many business days to wait where they named no date. */
export const daysWithoutDate = (counting: Counting): number => patient(counting, counting.policy["no-date-promised"]);

/** How many business days between two checks. */
export const daysBetweenChecks = (counting: Counting): number => patient(counting, counting.policy["second-check"]);

export const checkAfterCheckOn = (lastCheckOn: CalendarDate, counting: Counting): CalendarDate =>
	addBusinessDays(lastCheckOn, daysBetweenChecks(counting), counting.office);

/** The day of the optional last word, counted from the last check; from the beginning of the wait where none is allowed. */
export const closingNoteOn = (wait: Pick<Wait, "checks" | "since">, { policy, office }: Counting): CalendarDate =>
	addBusinessDays(
		dateAt(wait.checks.at(-1)?.at ?? wait.since, office.zone),
		policy["check-limit"].closingNoteBusinessDays,
		office,
	);

/** The first day on which the message that comes next may go, be it a check or the closing note. */
export const nextMessageOn = (wait: Pick<Wait, "checks" | "since" | "promise">, counting: Counting): CalendarDate => {
	const { policy, office } = counting;
	const byOn = wait.promise?.byOn ?? null;
	const afterPromise = byOn === null ? null : (daysAfterPromise(byOn, counting).at(-1) ?? byOn);
	const last = wait.checks.at(-1);
	const own =
		wait.checks.length >= policy["check-limit"].checks
			? closingNoteOn(wait, counting)
			: last !== undefined
				? checkAfterCheckOn(dateAt(last.at, office.zone), counting)
				: byOn === null
					? addBusinessDays(dateAt(wait.since, office.zone), daysWithoutDate(counting), office)
					: null;
	if (own === null || afterPromise === null) return own ?? afterPromise ?? dateAt(wait.since, office.zone);
	return laterDate(own, afterPromise);
};

/** When an opportunity comes to rest, and from what that is counted. */
export interface Rest {
	/** Their last sign of life: an interview, a message, a promise, or the user's own word that it goes on. */
	readonly lastHeardOn: CalendarDate;
	/** The last question, or the day on which the next message may first go; `null`: the closing note was the last word. */
	readonly lastAskedOn: CalendarDate | null;
	readonly on: CalendarDate;
	readonly at: Instant;
}

/**
 * The later of so many days after their last sign of life and so many business days after the last question. A question
 * that may be asked and was not counts as asked on its first day, so that nothing rests before it could be asked about.
 */
export const restOf = (
	wait: Pick<Wait, "checks" | "since" | "promise" | "closingNote">,
	lastHeardAt: Instant,
	counting: Counting,
): Rest => {
	const { policy, office } = counting;
	const { afterDays, afterCheckBusinessDays } = policy["gone-quiet"];
	const lastHeardOn = dateAt(lastHeardAt, office.zone);
	const lastAskedOn = wait.closingNote === null ? nextMessageOn(wait, counting) : null;
	const afterSilence = addDays(lastHeardOn, afterDays);
	const afterAsking =
		lastAskedOn === null ? afterSilence : addBusinessDays(lastAskedOn, afterCheckBusinessDays, office);
	const on = laterDate(afterAsking, afterSilence);
	// A closing note may go so late that counting from before it would have it rest in the past.
	const at = startOfDay(on, office.zone);
	return { lastHeardOn, lastAskedOn, on, at: wait.closingNote === null ? at : latest(at, wait.closingNote.at) };
};
