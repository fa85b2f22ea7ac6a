import type { Company } from "#core/company/company.ts";
import { officeOfFacts } from "#core/followup/context.ts";
import type { OpportunityId } from "#core/ids.ts";
import type { Interview } from "#core/interview/interview.ts";
import type { Opportunity } from "#core/opportunity/opportunity.ts";
import { type DayContext, statedDay } from "#core/promise/stated-day.ts";
import { ok, type Result } from "#core/result.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { earliest, type Instant } from "#core/time/instant.ts";
import { type Office, officeOf } from "#core/time/office.ts";
import { countryOfZone } from "#core/time/work-week.ts";
import { dateAt } from "#core/time/zone.ts";
import type { Refusal } from "../errors.ts";
import type { OperationContext } from "../operation.ts";
import { loadFacts } from "../plan/load-facts.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { refuse, refuseField } from "../transaction.ts";

/** Where people write the month before the day. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["US", "PH", "FM", "PW", "MH"]);

/** When a promise was given: at the end of its interview, else when it is noted. */
export const saidAt = (interview: Pick<Interview, "endedAt"> | null, now: Instant): Instant =>
	interview?.endedAt == null ? now : earliest(interview.endedAt, now);

/** How days in words are read at the office of an opportunity, said at `at`. */
export const dayContext = (
	at: Instant,
	office: Office,
	said: { readonly opportunity: Pick<Opportunity, "country">; readonly company: Pick<Company, "country"> },
): DayContext => ({
	writtenOn: dateAt(at, office.zone),
	office,
	isMonthFirst: MONTH_FIRST.has(said.opportunity.country ?? said.company.country ?? countryOfZone(office.zone) ?? ""),
});

/** The same for what was said at an interview, of records that may not be kept yet. */
export const interviewDayContext = (
	interview: Pick<Interview, "endedAt" | "zone">,
	around: { readonly opportunity: Opportunity; readonly company: Company; readonly settings: Settings },
	now: Instant,
): DayContext => {
	const office = officeOf({ ...around, holidays: [], interviewZone: interview.zone });
	return dayContext(saidAt(interview, now), office, around);
};

/** A promise as it is given: its day as a date or in words. */
export interface PromiseInWords {
	readonly byOn?: CalendarDate | null | undefined;
	/** The day in words, as they are typed: "thursday", "early next week". */
	readonly by?: string | undefined;
	readonly words?: string | undefined;
}

/**
 * A promise with its day as a date: words are read at the office, and kept as theirs where no others are given.
 * `prefix` is where the promise stands in the input, like `"promise."`.
 */
export const promisedOn = <Draft extends PromiseInWords>(
	{ by, ...given }: Draft,
	context: DayContext,
	prefix = "",
): Result<Omit<Draft, "by">, Refusal> => {
	if (by === undefined) return ok(given);
	const path = `${prefix}by`;
	if (given.byOn != null) {
		return refuseField("invalid-input", { path, message: "and byOn are the same day twice; give one of them" });
	}
	const byOn = statedDay(by, context);
	if (byOn === null) {
		const message = `is not a day I can read, or one that has passed; write it like 2026-04-16, "thursday", "early next week" or "in two weeks"`;
		return refuseField("invalid-input", { path, message });
	}
	return ok({ ...given, byOn, words: given.words || by });
};

/** The same for a promise about an opportunity that is kept, given at `at`. */
export const promisedAbout = async <Draft extends PromiseInWords>(
	context: OperationContext,
	records: ReadableRecords,
	about: { readonly opportunityId: OpportunityId; readonly at: Instant },
	draft: Draft,
): Promise<Result<Omit<Draft, "by">, Refusal>> => {
	if (draft.by === undefined) return ok(draft);
	const [facts] = await loadFacts(records, await settingsOf(context, records), [about.opportunityId], "included");
	if (facts === undefined) return refuse("not-found");
	return promisedOn(draft, dayContext(about.at, officeOfFacts(facts), facts));
};
