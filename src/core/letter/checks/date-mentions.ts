import { type CalendarDate, daysBetween, isCalendarDate } from "../../time/calendar-date.ts";
import type { Weekday } from "../../time/work-week.ts";
import type { Range } from "../letter-layout.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../written-date.ts";

/** A day named in a text. */
export interface DateMention extends Range {
	readonly written: string;
	/** The date, its year taken as the nearest one; `null` where only a weekday or "today" is named. */
	readonly on: CalendarDate | null;
	readonly weekday: Weekday | null;
	/** 0 for "today" and "this morning", 1 for "yesterday". */
	readonly daysAgo: number | null;
	readonly year: number | null;
	readonly isDayFirst: boolean;
	/** True where the sentence says it of the interview that was. */
	readonly isInterview: boolean;
}

const DAYS = WEEKDAY_NAMES.map(
	(name) => `${name}|${name.slice(0, name === "Tuesday" || name === "Thursday" ? 4 : 3)}|${name.slice(0, 3)}`,
).join("|");
const MONTHS = MONTH_NAMES.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}` : name)).join("|");
const WEEKDAY = `(?<weekday>(?:${DAYS}))\\b\\.?,? (?:the )?`;
const YEAR = "(?:,? (?<year>20\\d\\d))?\\b";
const DAY_FIRST = `(?:${WEEKDAY})?\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTHS})\\b${YEAR}`;
const MONTH_FIRST = `(?:${WEEKDAY})?\\b(?<month>${MONTHS})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b${YEAR}`;
const WEEKDAY_ALONE = `\\b(?<weekday>${WEEKDAY_NAMES.join("|")})\\b`;
const RELATIVE =
	"\\b(?:(?<yesterday>yesterday)(?: morning| afternoon| evening)?|(?<today>today|this (?:morning|afternoon|evening)|earlier today))\\b";

const PATTERNS = [DAY_FIRST, MONTH_FIRST, WEEKDAY_ALONE, RELATIVE].map((pattern) => new RegExp(pattern, "giu"));

/** The days a text names, in order; the fuller form wins where two would overlap. */
export const dateMentionsIn = (text: string, today: CalendarDate): readonly DateMention[] => {
	const mentions: DateMention[] = [];
	for (const [form, pattern] of PATTERNS.entries()) {
		for (const match of text.matchAll(pattern)) {
			const range = { start: match.index, end: match.index + match[0].length };
			if (mentions.some((other) => range.start < other.end && other.start < range.end)) continue;
			const mention = read(match, range, form === 0, today);
			if (mention !== null) mentions.push({ ...mention, isInterview: isAboutInterview(text, range) });
		}
	}
	return mentions.sort((a, b) => a.start - b.start);
};

const read = (
	match: RegExpExecArray,
	range: Range,
	isDayFirst: boolean,
	today: CalendarDate,
): Omit<DateMention, "isInterview"> | null => {
	const groups = match.groups ?? {};
	const weekday = groups.weekday === undefined ? null : weekdayNumber(groups.weekday);
	const year = groups.year === undefined ? null : Number(groups.year);
	const base = { ...range, written: match[0], weekday, year, isDayFirst, on: null, daysAgo: null };
	if (groups.yesterday !== undefined) return { ...base, daysAgo: 1 };
	if (groups.today !== undefined) return { ...base, daysAgo: 0 };
	if (groups.month === undefined) return weekday === null ? null : base;
	// "may 10" in lower case is a verb and a number.
	if (!/^\p{Lu}/u.test(groups.month)) return null;
	const on = dateOf(Number(groups.day), monthNumber(groups.month), year, today);
	return on === null ? null : { ...base, on };
};

const weekdayNumber = (name: string): Weekday =>
	(WEEKDAY_NAMES.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1) as Weekday;

const monthNumber = (name: string): number =>
	MONTH_NAMES.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

/** The date of that day and month nearest to today, unless a year is given; `null` where there is no such day. */
const dateOf = (day: number, month: number, year: number | null, today: CalendarDate): CalendarDate | null => {
	const thisYear = Number(today.slice(0, 4));
	const candidates = (year === null ? [thisYear, thisYear - 1, thisYear + 1] : [year])
		.map((each) => `${each}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)
		.filter(isCalendarDate);
	return candidates.sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)))[0] ?? null;
};

const SAID_OF_INTERVIEW =
	/\b(?:thank|thanks|met|meet|meeting|spoke|speak|speaking|spoken|conversation|interview|interviewed|talk|talked|call|chat|discussion|discussed|visit|visited|see|saw|seeing|panel|presentation)\b/i;
const SAID_OF_SOMETHING_ELSE =
	/\b(?:look(?:ing)? forward|next (?:round|interview|step|week|month)|second interview|final (?:round|interview)|start(?:ing)? (?:on|from|in)|available|reply|answer|decision|decide|hear(?:ing)?|deadline|notice|(?:my|earlier|previous|last) (?:message|letter|e-?mail|note)|wrote|sent)\b/i;
const BEFORE_ANOTHER_DAY =
	/\b(?:by|before|until|till|after|since|from|for|next|every|each|between|and|to|than|within|come)\s+(?:the\s+)?$/i;

/** Only a day that the sentence gives to the talk that was counts; in doubt it does not. */
const isAboutInterview = (text: string, range: Range): boolean => {
	const { before, after } = sentenceAround(text, range);
	if (BEFORE_ANOTHER_DAY.test(before) && !/\b(?:thank you|thanks) for (?:the )?$/i.test(before)) return false;
	const sentence = `${before} ${after}`;
	return SAID_OF_INTERVIEW.test(sentence) && !SAID_OF_SOMETHING_ELSE.test(sentence);
};

const sentenceAround = (text: string, range: Range): { readonly before: string; readonly after: string } => {
	const before = text.slice(0, range.start);
	const after = text.slice(range.end);
	const begins = Math.max(...[". ", "! ", "? ", ".\n", "\n\n", "; "].map((stop) => before.lastIndexOf(stop) + 1));
	const ends = after.search(/[.!?;](?:\s|$)|\n\n/);
	return { before: before.slice(Math.max(0, begins)), after: ends < 0 ? after : after.slice(0, ends) };
};
