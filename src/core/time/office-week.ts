import { addDays, type CalendarDate, weekdayOf } from "./calendar-date.ts";
import { isBusinessDay, type Office } from "./office.ts";
import { restDaysOf, type Weekday } from "./work-week.ts";

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const DAYS_A_WEEK = 7;

const after = (weekday: Weekday): Weekday => ((weekday % DAYS_A_WEEK) + 1) as Weekday;
const before = (weekday: Weekday): Weekday => (((weekday + 5) % DAYS_A_WEEK) + 1) as Weekday;

const restDaysAt = (office: Office, on: CalendarDate | null): readonly Weekday[] =>
	office.weekendOf === null ? office.restDays : restDaysOf(office.weekendOf, on);

/**
 * The weekday on which the office's work week begins: the first after a day of rest. `null` where it never rests or never
 * works. Where rest days stand apart (Wednesday and Sunday) the week begins after the longest rest, after the later of two.
 */
export const firstWorkday = (office: Office, on: CalendarDate | null = null): Weekday | null =>
	weekOf(restDaysAt(office, on)).first;

const firstOf = (rest: readonly Weekday[]): Weekday | null => {
	let first: Weekday | null = null;
	let longest = 0;
	// Monday last: of two rests of one length the later one ends the week.
	for (const weekday of [...WEEK.slice(1), ...WEEK.slice(0, 1)]) {
		if (rest.includes(weekday) || !rest.includes(before(weekday))) continue;
		let length = 0;
		for (let day = before(weekday); rest.includes(day) && length < DAYS_A_WEEK; day = before(day)) length += 1;
		if (length >= longest) {
			first = weekday;
			longest = length;
		}
	}
	return first;
};

/** True on the day an office comes back to work in its week: its first workday, or the first after one that was a holiday. */
export const isFirstDayBack = (date: CalendarDate, office: Office): boolean => {
	const first = firstWorkday(office, date);
	if (first === null || !isBusinessDay(date, office)) return false;
	for (let day = date; weekdayOf(day) !== first; ) {
		day = addDays(day, -1);
		if (isBusinessDay(day, office)) return false;
	}
	return true;
};

/**
 * The middle of the office's work week: its workdays without the first and the last, Tuesday to Thursday or Monday to
 * Wednesday; every workday where there are no more than two.
 */
export const midweekDays = (office: Office, on: CalendarDate | null = null): readonly Weekday[] =>
	weekOf(restDaysAt(office, on)).middle;

const middleOf = (rest: readonly Weekday[]): readonly Weekday[] => {
	const begin = firstOf(rest) ?? 1;
	const days: Weekday[] = [];
	for (let day = begin, seen = 0; seen < DAYS_A_WEEK; day = after(day), seen += 1) {
		if (!rest.includes(day)) days.push(day);
	}
	return days.length <= 2 ? days : days.slice(1, -1);
};

interface Week {
	readonly first: Weekday | null;
	readonly middle: readonly Weekday[];
}

/** Kept per list of rest days, of which there are few: a plan asks for the week a dozen times. */
const WEEKS = new WeakMap<readonly Weekday[], Week>();

const weekOf = (rest: readonly Weekday[]): Week => {
	const kept = WEEKS.get(rest);
	if (kept !== undefined) return kept;
	const made = { first: firstOf(rest), middle: middleOf(rest) };
	WEEKS.set(rest, made);
	return made;
};

/** How far to look for a business day, and from it for one in the middle of the week, before any business day will do. */
const LOOK_AHEAD_DAYS = 21;
const LONGEST_CLOSURE_DAYS = 400;

/**
 * The first business day in the middle of the work week, from `date` on; where the three weeks after the next business day
 * have none, that business day. It stays the same from each earlier day on. An office that never works: `date` itself.
 */
export const firstMidweekDayFrom = (date: CalendarDate, office: Office): CalendarDate => {
	let firstBusinessDay: CalendarDate | null = null;
	let last = addDays(date, LONGEST_CLOSURE_DAYS);
	for (let day = date; day <= last; day = addDays(day, 1)) {
		if (!isBusinessDay(day, office)) continue;
		if (midweekDays(office, day).includes(weekdayOf(day))) return day;
		if (firstBusinessDay !== null) continue;
		firstBusinessDay = day;
		last = addDays(day, LOOK_AHEAD_DAYS);
	}
	return firstBusinessDay ?? date;
};
