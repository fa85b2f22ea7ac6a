import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, weekdayOf } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { type Office, officeOf } from "../time/office.ts";
import { firstWorkday } from "../time/office-week.ts";
import { dateAt } from "../time/zone.ts";
import { type Policy, policyInForce } from "./policy.ts";
import type { SearchFacts } from "./search-facts.ts";

/** What a rule about the whole search looks at. */
export interface SearchContext {
	readonly facts: SearchFacts;
	readonly policy: Policy;
	readonly now: Instant;
	/** The user's own week, where the user is. */
	readonly home: Office;
	/** The user's day. */
	readonly today: CalendarDate;
	/** The day this week of the user's began. */
	readonly weekBeganOn: CalendarDate;
	readonly applicationsThisWeek: number;
}

const DAYS_A_WEEK = 7;

const weekBeginning = (today: CalendarDate, home: Office): CalendarDate => {
	const first = firstWorkday(home, today) ?? 1;
	return addDays(today, -((weekdayOf(today) - first + DAYS_A_WEEK) % DAYS_A_WEEK));
};

export const searchContextAt = (facts: SearchFacts, now: Instant): SearchContext => {
	const { settings } = facts;
	const nowhere = { country: null, zone: null };
	const home = officeOf({
		opportunity: nowhere,
		company: { ...nowhere, restDays: null, quietDates: [] },
		settings,
		holidays: [],
		interviewZone: null,
	});
	const today = dateAt(now, settings.zone);
	const weekBeganOn = weekBeginning(today, home);
	return {
		facts,
		policy: policyInForce(settings.policy),
		now,
		home,
		today,
		weekBeganOn,
		applicationsThisWeek: facts.appliedOn.filter((on) => on >= weekBeganOn && on <= today).length,
	};
};
