import type { Company } from "../company/company.ts";
import type { Opportunity } from "../opportunity/opportunity.ts";
import type { Settings } from "../settings/settings.ts";
import { addDays, type CalendarDate, weekdayOf } from "./calendar-date.ts";
import { type Instant, msOf } from "./instant.ts";
import { type CountryCode, countryOfZone, restDaysOf, type Weekday } from "./work-week.ts";
import { dateAt, timeOnDay, type ZoneId } from "./zone.ts";

/** When the people written to are at work. */
export interface Office {
	readonly zone: ZoneId;
	/** ISO weekdays without work, as they are today. */
	readonly restDays: readonly Weekday[];
	/** The country whose weekend counts, so that days before a change of it are right too; `null`: `restDays` always. */
	readonly weekendOf: CountryCode | null;
	/** Public holidays and the user's quiet dates: they count as weekend. */
	readonly quietDates: ReadonlySet<CalendarDate>;
	/** First and last hour of the working day, on the wall clock there. */
	readonly opensAtHour: number;
	readonly closesAtHour: number;
}

const OPENS_AT_HOUR = 9;
const CLOSES_AT_HOUR = 18;
const HOUR_MS = 3_600_000;

/** No office stays shut longer; past this the count goes on in calendar days. */
const LONGEST_CLOSURE_DAYS = 400;

/** The country said of a place, else the one its clock belongs to; `null` where neither says. */
export const countryOf = (place: {
	readonly country: CountryCode | null;
	readonly zone: ZoneId | null;
}): CountryCode | null => place.country ?? (place.zone === null ? null : countryOfZone(place.zone));

const NO_DATES: ReadonlySet<CalendarDate> = new Set();

const quietDatesOf = (...lists: readonly (readonly CalendarDate[])[]): ReadonlySet<CalendarDate> =>
	lists.every(({ length }) => length === 0) ? NO_DATES : new Set(lists.flat());

/**
 * The office of an opportunity: what is said of it, else of its company, else of the interview, else of the user. Where
 * only a zone is known the country is the zone's.
 */
export const officeOf = (given: {
	readonly opportunity: Pick<Opportunity, "country" | "zone">;
	readonly company: Pick<Company, "country" | "zone" | "restDays" | "quietDates">;
	readonly settings: Pick<Settings, "country" | "zone" | "quietDates">;
	readonly holidays: readonly CalendarDate[];
	readonly interviewZone: ZoneId | null;
}): Office => {
	const { opportunity, company, settings } = given;
	// An interview noted in the user's own zone says nothing beyond the country the user chose.
	const interview = { country: null, zone: given.interviewZone === settings.zone ? null : given.interviewZone };
	const country = countryOf(opportunity) ?? countryOf(company) ?? countryOf(interview) ?? settings.country;
	return {
		zone: opportunity.zone ?? company.zone ?? given.interviewZone ?? settings.zone,
		restDays: company.restDays ?? restDaysOf(country),
		weekendOf: company.restDays === null ? country : null,
		quietDates: quietDatesOf(company.quietDates, settings.quietDates, given.holidays),
		opensAtHour: OPENS_AT_HOUR,
		closesAtHour: CLOSES_AT_HOUR,
	};
};

export const isBusinessDay = (date: CalendarDate, office: Office): boolean => {
	const restDays = office.weekendOf === null ? office.restDays : restDaysOf(office.weekendOf, date);
	return !restDays.includes(weekdayOf(date)) && !office.quietDates.has(date);
};

/** The next `count` business days strictly after `date`, in order. An office that never works counts calendar days. */
export const businessDaysAfter = (date: CalendarDate, count: number, office: Office): readonly CalendarDate[] => {
	const days: CalendarDate[] = [];
	let day = date;
	let shutDays = 0;
	while (days.length < count) {
		day = addDays(day, 1);
		if (shutDays >= LONGEST_CLOSURE_DAYS) {
			days.push(day);
		} else if (isBusinessDay(day, office)) {
			days.push(day);
			shutDays = 0;
		} else {
			shutDays += 1;
		}
	}
	return days;
};

/** The `count`-th business day strictly after `date`; `date` itself for 0. */
export const addBusinessDays = (date: CalendarDate, count: number, office: Office): CalendarDate =>
	businessDaysAfter(date, count, office).at(-1) ?? date;

/** `date` if it is a business day, else the first one after it. */
export const firstBusinessDayFrom = (date: CalendarDate, office: Office): CalendarDate =>
	isBusinessDay(date, office) ? date : addBusinessDays(date, 1, office);

/** When the working day of that date begins, whether or not it is a business day. */
export const opensAt = (date: CalendarDate, office: Office): Instant =>
	timeOnDay(date, { hour: office.opensAtHour, minute: 0 }, office.zone);

/** When the working day of that date ends, whether or not it is a business day. */
export const closesAt = (date: CalendarDate, office: Office): Instant =>
	timeOnDay(date, { hour: office.closesAtHour, minute: 0 }, office.zone);

/** Hours of work at the office between two moments, as a fraction; 0 where `to` is not after `from`. */
export const workHoursBetween = (from: Instant, to: Instant, office: Office): number => {
	let hours = 0;
	const last = dateAt(to, office.zone);
	for (let day = dateAt(from, office.zone); day <= last; day = addDays(day, 1)) {
		if (!isBusinessDay(day, office)) continue;
		const begins = Math.max(msOf(from), msOf(opensAt(day, office)));
		const ends = Math.min(msOf(to), msOf(closesAt(day, office)));
		hours += Math.max(0, ends - begins) / HOUR_MS;
	}
	return hours;
};
