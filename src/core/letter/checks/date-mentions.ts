import type { CalendarDate } from "../../time/calendar-date.ts";
import type { CountryCode, Weekday } from "../../time/work-week.ts";
import type { Range } from "../letter-layout.ts";
import type { CheckInput } from "./check.ts";
import { DATE_PATTERNS, type DatePattern, monthNumber, weekdayNumber } from "./date-patterns.ts";
import { type DateReading, dateOf, numberOf, numericDate } from "./numeric-date.ts";
import { type SaidOfDay, saidOfDay } from "./said-of-day.ts";
import { wordingLanguage } from "./wordings.ts";

/** A day named in a text. */
export interface DateMention extends Range, SaidOfDay {
	readonly written: string;
	/** The date, its year taken as the nearest one; `null` where only a weekday or "today" is named. */
	readonly on: CalendarDate | null;
	readonly weekday: Weekday | null;
	/** 0 for "today" and "this morning", 1 for "yesterday", 2 for the day before. */
	readonly daysAgo: number | null;
	readonly year: number | null;
	readonly isDayFirst: boolean;
	/** The part that is all numbers ("08/04/2026"); `null` where the month is a word. */
	readonly number: string | null;
}

/** Where the month is written before the day. Source: CLDR, short dates; Canadians write both. */
const MONTH_FIRST = new Set<CountryCode | null>([
	null,
	..."US CA PH AS FM GU MH MP PR PW VI".split(" "),
] as (CountryCode | null)[]);

/** How the days of a letter are read: in its language, in the order of that and of the office's country. */
export const dateReadingOf = ({ letter, context }: CheckInput, knownDays: readonly CalendarDate[]): DateReading => {
	const language = wordingLanguage(letter);
	return {
		today: context.today,
		language,
		isMonthFirst: language === "en" && letter.language !== "en-gb" && MONTH_FIRST.has(context.office.country),
		knownDays,
	};
};

/** The days a text names, in order; the fuller form wins where two would overlap. */
export const dateMentionsIn = (text: string, reading: DateReading): readonly DateMention[] => {
	const mentions: DateMention[] = [];
	for (const pattern of DATE_PATTERNS[reading.language]) {
		for (const match of text.matchAll(pattern.pattern)) {
			const range = { start: match.index, end: match.index + match[0].length };
			if (mentions.some((other) => range.start < other.end && other.start < range.end)) continue;
			const mention = read(match, range, pattern, reading);
			if (mention === null) continue;
			mentions.push({ ...mention, ...saidOfDay(text, range, pattern.language, mention.daysAgo === 0) });
		}
	}
	return mentions.sort((a, b) => a.start - b.start);
};

const read = (
	match: RegExpExecArray,
	range: Range,
	{ language, isDayFirst }: DatePattern,
	reading: DateReading,
): Omit<DateMention, keyof SaidOfDay> | null => {
	const groups = match.groups ?? {};
	const weekday = groups.weekday === undefined ? null : (weekdayNumber(groups.weekday, language) as Weekday);
	const base = { ...range, written: match[0], weekday, year: null, isDayFirst, on: null, daysAgo: null, number: null };
	if (groups.before !== undefined) return { ...base, daysAgo: 2 };
	if (groups.yesterday !== undefined) return { ...base, daysAgo: 1 };
	if (groups.today !== undefined) return { ...base, daysAgo: 0 };
	if (groups.number !== undefined) {
		const start = range.end - groups.number.length;
		const date = numericDate(match.input, start, groups, weekday, reading);
		return date === null ? null : { ...base, ...date, number: groups.number };
	}
	if (groups.month === undefined) return weekday === null ? null : base;
	// "may 10" in lower case is a verb and a number.
	if (language === "en" && !/^\p{Lu}/u.test(groups.month)) return null;
	const year = groups.year === undefined ? null : yearIn(groups.year, reading.today);
	const on = dateOf(numberOf(groups.day ?? ""), monthNumber(groups.month, language), year, reading.today);
	return on === null ? null : { ...base, on, year };
};

/** "2026", "٢٠٢٦" or "’26". */
const yearIn = (written: string, today: CalendarDate): number =>
	/^['’]/.test(written) ? Number(`${today.slice(0, 2)}${written.slice(1)}`) : numberOf(written);
