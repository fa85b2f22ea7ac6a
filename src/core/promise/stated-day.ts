import { fold } from "../proofread/fold.ts";
import { addDays, type CalendarDate, daysBetween, isCalendarDate, weekdayOf } from "../time/calendar-date.ts";
import { addBusinessDays, isBusinessDay, type Office } from "../time/office.ts";
import { anyOf, MONTH_BY_WORD, NUMBER_BY_WORD, WEEKDAY_BY_WORD } from "./day-words.ts";
import { nextWeekBegins, weekEnds } from "./next-week.ts";

/** What a day in somebody's words is counted from. */
export interface DayContext {
	/** The day at the office on which it was written. */
	readonly writtenOn: CalendarDate;
	readonly office: Office;
	/** Whether 4/5 is the fifth of April there. */
	readonly isMonthFirst: boolean;
}

/** Nobody promises an answer for later than this; a date without a year that far ahead was one that has passed. */
const FURTHEST_DAYS = 200;

const DAY = anyOf(WEEKDAY_BY_WORD);
const MONTH = anyOf(MONTH_BY_WORD);
const NUMBER = `\\d{1,2}|${anyOf(NUMBER_BY_WORD)}`;
/** Where a word begins and ends in any script, as \b knows Latin only. */
const [FROM, TO] = ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];
const whole = (source: string): RegExp => new RegExp(`${FROM}(?:${source})${TO}`, "u");

const ISO = whole("(20\\d\\d)-(\\d\\d)-(\\d\\d)");
const DAY_MONTH = whole(
	`(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s(?:of |de |du |من )?(?:شهر )?(${MONTH})\\.?(?:,? (?:de )?(20\\d\\d))?`,
);
const MONTH_DAY = whole(`(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?`);
const NUMERIC = whole("(\\d{1,2})([./-])(\\d{1,2})(?:\\2(20\\d\\d|\\d\\d)?)?");

const pad = (number: number): string => String(number).padStart(2, "0");

/** The day meant by a day and a month; without a year the first such day from the day it was written. */
const ofParts = (day: number, month: number, year: number | null, { writtenOn }: DayContext): CalendarDate | null => {
	const thisYear = Number(writtenOn.slice(0, 4));
	const years = year === null ? [thisYear, thisYear + 1] : [year];
	const days = years.map((each) => `${each}-${pad(month)}-${pad(day)}`).filter(isCalendarDate);
	return days.find((each) => each >= writtenOn) ?? null;
};

const namedDate = (text: string, context: DayContext): CalendarDate | null => {
	const iso = ISO.exec(text);
	if (iso !== null) return ofParts(Number(iso[3]), Number(iso[2]), Number(iso[1]), context);
	const dayFirst = DAY_MONTH.exec(text);
	const yearOf = (year: string | undefined): number | null =>
		year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
	if (dayFirst !== null)
		return ofParts(Number(dayFirst[1]), MONTH_BY_WORD.get(dayFirst[2] ?? "") ?? 0, yearOf(dayFirst[3]), context);
	const monthFirst = MONTH_DAY.exec(text);
	if (monthFirst !== null)
		return ofParts(Number(monthFirst[2]), MONTH_BY_WORD.get(monthFirst[1] ?? "") ?? 0, yearOf(monthFirst[3]), context);
	const numeric = NUMERIC.exec(text);
	if (numeric === null) return null;
	const [first, second] = [Number(numeric[1]), Number(numeric[3])];
	// "2-3 days" and "9.30" are no dates: a hyphen or a stop needs its year or its second stop.
	if (numeric[2] !== "/" && numeric[4] === undefined && !/^\d{1,2}\.\d{1,2}\./.test(numeric[0])) return null;
	const isMonthFirst = second > 12 || (context.isMonthFirst && numeric[2] === "/" && first <= 12);
	return isMonthFirst
		? ofParts(second, first, yearOf(numeric[4]), context)
		: ofParts(first, second, yearOf(numeric[4]), context);
};

const monthStart = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01` as CalendarDate;

const monthEnd = (day: CalendarDate): CalendarDate => {
	let last = day;
	while (addDays(last, 1).slice(0, 7) === day.slice(0, 7)) last = addDays(last, 1);
	return last;
};

const NEXT_WEEK = whole(
	"next week|(?:la )?semaine prochaine|nachster woche|nachste woche|kommende[rn]? woche|(?:la )?(?:proxima semana|semana que viene)|(?:ال)?[اأ]سبوع (?:ال)?(?:قادم|مقبل)",
);
const WEEK_AFTER_NEXT = whole("(?:the )?week after next|ubernachste[rn]? woche");
const EARLY = whole("early|beginning|start|debut|anfang|principios|comienzos|بداية|مطلع|اوائل|أوائل");
const MIDDLE = whole("mid|middle|mid-week|milieu|mitte|mediados|منتصف");
const THIS_WEEK_END = whole(
	"(?:the )?end of (?:the |this )?week|eow|(?:this|later this) week|cob this week|(?:la )?fin de (?:la|cette) semaine|cette semaine|ende (?:der|dieser) woche|diese[r]? woche|(?:a )?finales? de (?:la|esta) semana|esta semana|نهاية (?:هذا )?ال[اأ]سبوع|هذا ال[اأ]سبوع",
);
const END_OF_NAMED_MONTH = whole(`(?:end of|fin|ende|finales? de) (${MONTH})`);
const MONTH_END = whole(
	"(?:the )?end of (?:the |this )?month|eom|(?:la )?fin (?:du|de ce) mois|ende (?:des|dieses) monats|monatsende|(?:a )?finales? de(?:l| este)? mes|نهاية (?:هذا )?الشهر",
);
const AFTER_TOMORROW = whole("(?:the )?day after tomorrow|apres-demain|ubermorgen|pasado manana|بعد غد");
/** "Friday week", "a week on Friday": a week after the first one. */
const WEEK_ON = whole(`(?:a|one) week (?:on|from) (?:next )?(?:${DAY})|(?:${DAY}) week`);
const DAY_IN_WEEKS = whole(`(?:${DAY}),? (?:in|dans|en) (${NUMBER}) (?:weeks?|wochen?|semaines?|semanas?)`);
/** "By the 20th", of this month or the next. */
const NTH = whole("(?:by|before|until|on) the (\\d{1,2})(?:st|nd|rd|th)");
const MID_MONTH = whole(`(?:mid|middle of|mitte|mi|mediados de)[ -]?(${MONTH})`);
const NEXT_MONTH = whole(
	"next month|(?:le )?mois prochain|nachste[nr] monat|(?:el )?(?:proximo mes|mes que viene)|الشهر القادم",
);
/** "A week or two": the longer of the two. */
const OR_MORE = new RegExp(`${FROM}(?:a|one) (day|week|month)s? or (${NUMBER})${TO}`, "u");
const TOMORROW = whole("tomorrow|demain|morgen|manana|غدا");
const TODAY = whole("today|(?:the )?end of (?:the )?day|aujourd['’]hui|heute|hoy|اليوم");
const COUNTED = whole(
	`(?:in|within|over|dans|sous|innerhalb(?: von)?|en|dentro de|خلال|بعد)(?: the)?(?: next| coming| los proximos| les| den nachsten| الايام)? ?(?:(?:${NUMBER})(?: ?(?:-|–|to|bis|a|ou|or|oder|o) ?))?(${NUMBER}) (business |working |ouvres? |werk)?(days?|weeks?|fortnights?|months?|jours?|semaines?|tagen?|werktagen?|wochen?|dias?|semanas?|ايام|أيام|يوما?|[اأ]سابيع)( ouvres?| ouvrables?| habiles?| laborables?| عمل)?`,
);
const ARABIC_WEEKS = /(?:خلال|بعد|في غضون) [اأ]سبوع(ين)?(?!\p{L})/u;
const NAMED_DAY = whole(
	`(next |this |coming |nachste[nrs]? |kommende[nrs]? |proximo |este |(?:يوم )?)?(?:يوم )?(${DAY})(?: (prochain|proximo|que viene|القادم|المقبل))?`,
);

const numberOf = (text: string): number => Number(text) || (NUMBER_BY_WORD.get(text) ?? 0);

/** The same day some months on, or the last one of a shorter month. */
const monthsOn = (day: CalendarDate, months: number): CalendarDate => {
	let first = monthStart(day);
	for (let ahead = 0; ahead < months; ahead += 1) first = addDays(monthEnd(first), 1);
	const same = `${first.slice(0, 8)}${day.slice(8)}`;
	return isCalendarDate(same) ? same : monthEnd(first);
};

const counted = (text: string, context: DayContext): CalendarDate | null => {
	const weeks = ARABIC_WEEKS.exec(text);
	if (weeks !== null) return addDays(context.writtenOn, weeks[1] === undefined ? 7 : 14);
	const found = COUNTED.exec(text.replace(OR_MORE, "$2 $1s"));
	if (found === null) return null;
	const amount = numberOf(found[1] ?? "");
	if (amount === 0) return null;
	const unit = found[3] ?? "";
	if (unit.startsWith("month")) return monthsOn(context.writtenOn, amount);
	if (unit.startsWith("fortnight")) return addDays(context.writtenOn, 14 * amount);
	if (/^(?:week|semaine|woche|semana|[اأ]ساب)/.test(unit)) return addDays(context.writtenOn, 7 * amount);
	const isInWork = found[2] !== undefined || found[4] !== undefined || unit.startsWith("werk");
	return isInWork ? addBusinessDays(context.writtenOn, amount, context.office) : addDays(context.writtenOn, amount);
};

const namedDay = (text: string, { writtenOn, office }: DayContext): CalendarDate | null => {
	const found = NAMED_DAY.exec(text);
	const weekday = found === null ? undefined : WEEKDAY_BY_WORD.get(found[2] ?? "");
	if (found === null || weekday === undefined) return null;
	const ahead = ((weekday - weekdayOf(writtenOn) + 6) % 7) + 1;
	const first = addDays(writtenOn, ahead);
	// "Friday in two weeks", "a week on Friday": later than the first one, or the plan would ask before the promise.
	const inWeeks = DAY_IN_WEEKS.exec(text)?.[1];
	if (inWeeks !== undefined) return addDays(first, 7 * numberOf(inWeeks));
	if (WEEK_ON.test(text)) return addDays(first, 7);
	// "Next Friday", said on a Wednesday, is the Friday of next week; "Friday next week" as well.
	const isNext = /^(?:next|nachst)/.test(found[1] ?? "") || NEXT_WEEK.test(text);
	const begins = nextWeekBegins(writtenOn, office.restDays);
	return isNext && first < begins ? addDays(first, 7) : first;
};

/** The next day of that number, in this month or the one after. */
const nthDay = (number: number, writtenOn: CalendarDate): CalendarDate | null => {
	const days = [writtenOn, monthsOn(monthStart(writtenOn), 1)].map((day) => `${day.slice(0, 8)}${pad(number)}`);
	return days.filter(isCalendarDate).find((day) => day >= writtenOn) ?? null;
};

const vagueSpan = (text: string, context: DayContext): CalendarDate | null => {
	const { writtenOn, office } = context;
	const isAfterNext = WEEK_AFTER_NEXT.test(text);
	if (isAfterNext || NEXT_WEEK.test(text)) {
		const next = nextWeekBegins(writtenOn, office.restDays);
		const begins = isAfterNext ? nextWeekBegins(next, office.restDays) : next;
		if (EARLY.test(text)) return addBusinessDays(begins, 1, office);
		if (MIDDLE.test(text)) return addBusinessDays(begins, 2, office);
		return weekEnds(begins, office.restDays);
	}
	const nth = NTH.exec(text);
	if (nth !== null) return nthDay(Number(nth[1]), writtenOn);
	const middle = MID_MONTH.exec(text);
	if (middle !== null) return ofParts(15, MONTH_BY_WORD.get(middle[1] ?? "") ?? 0, null, context);
	if (NEXT_MONTH.test(text)) return monthEnd(monthsOn(monthStart(writtenOn), 1));
	const month = END_OF_NAMED_MONTH.exec(text);
	if (month !== null) {
		const first = ofParts(1, MONTH_BY_WORD.get(month[1] ?? "") ?? 0, null, {
			...context,
			writtenOn: monthStart(writtenOn),
		});
		return first === null ? null : monthEnd(first);
	}
	if (MONTH_END.test(text)) return monthEnd(writtenOn);
	if (THIS_WEEK_END.test(text)) return isBusinessDay(writtenOn, office) ? weekEnds(writtenOn, office.restDays) : null;
	return null;
};

const nearDay = (text: string, writtenOn: CalendarDate): CalendarDate | null => {
	if (AFTER_TOMORROW.test(text)) return addDays(writtenOn, 2);
	if (TOMORROW.test(text)) return addDays(writtenOn, 1);
	return TODAY.test(text) ? writtenOn : null;
};

/** ٠ to ٩, and ۰ to ۹, as 0 to 9. */
const withLatinDigits = (text: string): string =>
	text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/**
 * The day a sentence names, in English, German, French, Spanish or Arabic: a date, a weekday, or a vague span taken at its
 * last day ("next week" is the office's last working day of it; "early next week" its second). `null`: none, one that has
 * passed, or one too far ahead to be meant.
 */
export const statedDay = (sentence: string, context: DayContext): CalendarDate | null => {
	const text = fold(withLatinDigits(sentence)).replace(/\s+/g, " ");
	const day =
		namedDate(text, context) ??
		namedDay(text, context) ??
		vagueSpan(text, context) ??
		counted(text, context) ??
		nearDay(text, context.writtenOn);
	if (day === null || day < context.writtenOn) return null;
	return daysBetween(context.writtenOn, day) > FURTHEST_DAYS ? null : day;
};
