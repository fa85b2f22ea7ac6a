import { fold } from "../../proofread/fold.ts";
import { type CalendarDate, daysBetween, isCalendarDate } from "../../time/calendar-date.ts";
import type { Weekday } from "../../time/work-week.ts";
import { ARABIC_MONTH_NAMES, WEEKDAYS_AR } from "../arabic-calendar.ts";
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

/** Months by every name Arabic has for them, with and without hamza; folded. */
const ARABIC_MONTHS: ReadonlyMap<string, number> = new Map(
	ARABIC_MONTH_NAMES.flatMap((names) => names.map((name, at) => [fold(name), at + 1] as const)),
);
const ARABIC_WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAYS_AR.map((name, at) => [fold(name), at + 1]));
/** A word of Arabic as people type it: every hamza may be left out. */
const looselySpelled = (folded: string): string => folded.replace(/ا/g, "[اأإآ]");
const anyOf = (folded: Iterable<string>): string =>
	[...folded]
		.sort((a, b) => b.length - a.length)
		.map(looselySpelled)
		.join("|");
const NOT_IN_A_WORD = "(?<![\\p{L}\\p{N}])";
const WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";
const WEEKDAY_AR = `(?:يوم )?(?<weekday>${anyOf(ARABIC_WEEKDAYS.keys())})${WORD_ENDS}`;
const DATE_AR = `${NOT_IN_A_WORD}(?:${WEEKDAY_AR}[،,]? )?(?:الموافق )?(?<day>[\\d٠-٩]{1,2}) (?:من )?(?:شهر )?(?<month>${anyOf(ARABIC_MONTHS.keys())})${WORD_ENDS}(?:[،,]? (?:عام |سنة )?(?<year>(?:20|٢٠)[\\d٠-٩]{2}))?`;
const WEEKDAY_ALONE_AR = `${NOT_IN_A_WORD}${WEEKDAY_AR}`;
const RELATIVE_AR = `${NOT_IN_A_WORD}(?:(?<yesterday>(?:(?:صباح|ظهر|عصر|مساء) )?[اأ]مس|البارحة)|(?<today>(?:(?:صباح|ظهر|عصر|مساء) )?اليوم|هذا الصباح|هذا المساء))${WORD_ENDS}`;

/** The fuller forms first; those with the day before the month are marked. */
const PATTERNS = [
	{ form: DAY_FIRST, isDayFirst: true },
	{ form: MONTH_FIRST, isDayFirst: false },
	{ form: DATE_AR, isDayFirst: true },
	{ form: WEEKDAY_ALONE, isDayFirst: false },
	{ form: WEEKDAY_ALONE_AR, isDayFirst: false },
	{ form: RELATIVE, isDayFirst: false },
	{ form: RELATIVE_AR, isDayFirst: false },
].map(({ form, isDayFirst }) => ({ pattern: new RegExp(form, "giu"), isDayFirst }));

/** The days a text names, in order; the fuller form wins where two would overlap. */
export const dateMentionsIn = (text: string, today: CalendarDate): readonly DateMention[] => {
	const mentions: DateMention[] = [];
	for (const { pattern, isDayFirst } of PATTERNS) {
		for (const match of text.matchAll(pattern)) {
			const range = { start: match.index, end: match.index + match[0].length };
			if (mentions.some((other) => range.start < other.end && other.start < range.end)) continue;
			const mention = read(match, range, isDayFirst, today);
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
	const year = groups.year === undefined ? null : numberOf(groups.year);
	const base = { ...range, written: match[0], weekday, year, isDayFirst, on: null, daysAgo: null };
	if (groups.yesterday !== undefined) return { ...base, daysAgo: 1 };
	if (groups.today !== undefined) return { ...base, daysAgo: 0 };
	if (groups.month === undefined) return weekday === null ? null : base;
	// "may 10" in lower case is a verb and a number.
	if (!/^(?:\p{Lu}|\p{Script=Arabic})/u.test(groups.month)) return null;
	const on = dateOf(numberOf(groups.day ?? ""), monthNumber(groups.month), year, today);
	return on === null ? null : { ...base, on };
};

/** A number in Western or Arabic-Indic digits. */
const numberOf = (digits: string): number =>
	Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));

const weekdayNumber = (name: string): Weekday =>
	(ARABIC_WEEKDAYS.get(fold(name)) ??
		WEEKDAY_NAMES.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) +
			1) as Weekday;

const monthNumber = (name: string): number =>
	ARABIC_MONTHS.get(fold(name)) ??
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

const SAID_OF_INTERVIEW_AR = /شكر|امتنان|لقا[ءئ]|التقي|تحدث|حديث|مقابل|اجتماع|زيارت/u;
const SAID_OF_SOMETHING_ELSE_AR =
	/[أا]تطلع|موعد|الرد|رد[ّ]?كم|جواب|[أا]جيب|قرار|رسالت|[أا]رسلت|القادم|المقبل|الجولة|البدء|[أا]بد[أا]|متاح|عرض [آا]خر/u;
const BEFORE_ANOTHER_DAY_AR = /(?:قبل|بعد|حتى|منذ|من|بين|بحلول|إلى|أقصاه)\s+(?:يوم\s+)?$/u;

/** Only a day that the sentence gives to the talk that was counts; in doubt it does not. */
const isAboutInterview = (text: string, range: Range): boolean => {
	const { before, after } = sentenceAround(text, range);
	if (BEFORE_ANOTHER_DAY.test(before) && !/\b(?:thank you|thanks) for (?:the )?$/i.test(before)) return false;
	if (BEFORE_ANOTHER_DAY_AR.test(before)) return false;
	const sentence = `${before} ${after}`;
	if (SAID_OF_INTERVIEW_AR.test(sentence)) return !SAID_OF_SOMETHING_ELSE_AR.test(sentence);
	return SAID_OF_INTERVIEW.test(sentence) && !SAID_OF_SOMETHING_ELSE.test(sentence);
};

const sentenceAround = (text: string, range: Range): { readonly before: string; readonly after: string } => {
	const before = text.slice(0, range.start);
	const after = text.slice(range.end);
	const begins = Math.max(
		...[". ", "! ", "? ", "؟ ", ".\n", "\n\n", "; ", "؛ "].map((stop) => before.lastIndexOf(stop) + 1),
	);
	const ends = after.search(/[.!?؟;؛](?:\s|$)|\n\n/);
	return { before: before.slice(Math.max(0, begins)), after: ends < 0 ? after : after.slice(0, ends) };
};
