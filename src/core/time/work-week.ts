import type { CalendarDate } from "./calendar-date.ts";
import { REST_DAYS_BY_COUNTRY } from "./work-week-table.ts";
import type { ZoneId } from "./zone.ts";
import { COUNTRY_BY_ZONE } from "./zone-country-table.ts";

/** ISO weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string & { readonly __country: true };

const SATURDAY_SUNDAY: readonly Weekday[] = [6, 7];
const FRIDAY_SATURDAY: readonly Weekday[] = [5, 6];

/** Before this day offices in the United Arab Emirates rested on Friday and Saturday. */
const EMIRATES_CHANGE = "2022-01-01" as CalendarDate;

/**
 * Said by us and tested, whatever the table from CLDR says: a bundled copy may be older than the change in the Emirates.
 *
 * Source: docs/rules/thank-you-weekend.md.
 */
const OVERRIDES: Readonly<Record<string, readonly Weekday[]>> = {
	AE: SATURDAY_SUNDAY,
	SA: FRIDAY_SATURDAY,
	KW: FRIDAY_SATURDAY,
	QA: FRIDAY_SATURDAY,
	BH: FRIDAY_SATURDAY,
	OM: FRIDAY_SATURDAY,
	EG: FRIDAY_SATURDAY,
	JO: FRIDAY_SATURDAY,
	IQ: FRIDAY_SATURDAY,
	DZ: FRIDAY_SATURDAY,
	LY: FRIDAY_SATURDAY,
	IL: FRIDAY_SATURDAY,
	LB: SATURDAY_SUNDAY,
	TN: SATURDAY_SUNDAY,
	MA: SATURDAY_SUNDAY,
	TR: SATURDAY_SUNDAY,
};

/** Two letters, in either case, that name a country of today; `null` otherwise. */
export const parseCountry = (text: string): CountryCode | null => {
	if (!/^[A-Za-z]{2}$/.test(text)) return null;
	const code = text.toUpperCase();
	return code in REST_DAYS_BY_COUNTRY ? (code as CountryCode) : null;
};

/** The days offices of a country rest, on a given date where the rule changed; Saturday and Sunday where unknown. */
export const restDaysOf = (country: CountryCode, on: CalendarDate | null = null): readonly Weekday[] => {
	if (country === "AE" && on !== null && on < EMIRATES_CHANGE) return FRIDAY_SATURDAY;
	return OVERRIDES[country] ?? REST_DAYS_BY_COUNTRY[country] ?? SATURDAY_SUNDAY;
};

/** The country whose zone this is, for a first guess at an office's country; `null` for zones of no one country. */
export const countryOfZone = (zone: ZoneId): CountryCode | null =>
	(COUNTRY_BY_ZONE[zone] as CountryCode | undefined) ?? null;
