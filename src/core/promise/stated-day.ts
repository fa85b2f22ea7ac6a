import { fold } from "../proofread/fold.ts";
import { addDays, type CalendarDate, daysBetween, isCalendarDate, weekdayOf } from "../time/calendar-date.ts";
import { addBusinessDays, isBusinessDay, type Office } from "../time/office.ts";
import { anyOf, MONTH_BY_WORD, NUMBER_BY_WORD, WEEKDAY_BY_WORD } from "./day-words.ts";

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

/** The first day of the office's next week: the first working day after its next rest. */
const nextWeek = ({ writtenOn, office }: DayContext): CalendarDate => {
	let day = addDays(writtenOn, 1);
	// Written on a day of rest: the week that begins after it is the next one.
	for (let tries = 0; tries < 14 && !office.restDays.includes(weekdayOf(day)); tries += 1) {
		if (office.restDays.includes(weekdayOf(writtenOn))) break;
		day = addDays(day, 1);
	}
	while (office.restDays.length < 7 && office.restDays.includes(weekdayOf(day))) day = addDays(day, 1);
	return day;
};

/** The last working day of the week that `day` is in. */
const weekEnd = (day: CalendarDate, office: Office): CalendarDate => {
	let last = day;
	for (let tries = 0; tries < 6 && !office.restDays.includes(weekdayOf(addDays(last, 1))); tries += 1)
		last = addDays(last, 1);
	return last;
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
	"(?:the )?end of (?:the|this) week|(?:this|later this) week|cob this week|(?:la )?fin de (?:la|cette) semaine|cette semaine|ende (?:der|dieser) woche|diese[r]? woche|(?:a )?finales? de (?:la|esta) semana|esta semana|نهاية (?:هذا )?ال[اأ]سبوع|هذا ال[اأ]سبوع",
);
const END_OF_NAMED_MONTH = whole(`(?:end of|fin|ende|finales? de) (${MONTH})`);
const MONTH_END = whole(
	"(?:the )?end of (?:the|this) month|(?:la )?fin (?:du|de ce) mois|ende (?:des|dieses) monats|monatsende|(?:a )?finales? de(?:l| este)? mes|نهاية (?:هذا )?الشهر",
);
const TOMORROW = whole("tomorrow|demain|morgen|manana|غدا");
const TODAY = whole("today|(?:the )?end of (?:the )?day|aujourd['’]hui|heute|hoy|اليوم");
const COUNTED = whole(
	`(?:in|within|over|dans|sous|innerhalb(?: von)?|en|dentro de|خلال|بعد)(?: the)?(?: next| coming| los proximos| les| den nachsten| الايام)? ?(?:(?:${NUMBER})(?: ?(?:-|–|to|bis|a|ou|or|oder|o) ?))?(${NUMBER}) (business |working |ouvres? |werk)?(days?|weeks?|fortnights?|jours?|semaines?|tagen?|werktagen?|wochen?|dias?|semanas?|ايام|أيام|يوما?|[اأ]سابيع)( ouvres?| ouvrables?| habiles?| laborables?| عمل)?`,
);
const ARABIC_WEEKS = /(?:خلال|بعد|في غضون) [اأ]سبوع(ين)?(?!\p{L})/u;
const NAMED_DAY = whole(
	`(next |this |coming |nachste[nrs]? |kommende[nrs]? |proximo |este |(?:يوم )?)?(?:يوم )?(${DAY})(?: (prochain|proximo|que viene|القادم|المقبل))?`,
);

const counted = (text: string, context: DayContext): CalendarDate | null => {
	const weeks = ARABIC_WEEKS.exec(text);
	if (weeks !== null) return addDays(context.writtenOn, weeks[1] === undefined ? 7 : 14);
	const found = COUNTED.exec(text);
	if (found === null) return null;
	const amount = Number(found[1]) || (NUMBER_BY_WORD.get(found[1] ?? "") ?? 0);
	if (amount === 0) return null;
	const unit = found[3] ?? "";
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
	// "Next Friday", said on a Wednesday, is the Friday of next week; "Friday next week" as well.
	const isNext = /^(?:next|nachst)/.test(found[1] ?? "") || NEXT_WEEK.test(text);
	const begins = nextWeek({ writtenOn, office, isMonthFirst: false });
	return isNext && first < begins ? addDays(first, 7) : first;
};

const vagueWeek = (text: string, context: DayContext): CalendarDate | null => {
	const { writtenOn, office } = context;
	const isAfterNext = WEEK_AFTER_NEXT.test(text);
	if (isAfterNext || NEXT_WEEK.test(text)) {
		const next = nextWeek(context);
		const begins = isAfterNext ? nextWeek({ ...context, writtenOn: next }) : next;
		if (EARLY.test(text)) return addBusinessDays(begins, 1, office);
		if (MIDDLE.test(text)) return addBusinessDays(begins, 2, office);
		return weekEnd(begins, office);
	}
	const month = END_OF_NAMED_MONTH.exec(text);
	if (month !== null) {
		const first = ofParts(1, MONTH_BY_WORD.get(month[1] ?? "") ?? 0, null, {
			...context,
			writtenOn: monthStart(writtenOn),
		});
		return first === null ? null : monthEnd(first);
	}
	if (MONTH_END.test(text)) return monthEnd(writtenOn);
	if (THIS_WEEK_END.test(text)) return isBusinessDay(writtenOn, office) ? weekEnd(writtenOn, office) : null;
	return null;
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
		vagueWeek(text, context) ??
		counted(text, context) ??
		(TOMORROW.test(text) ? addDays(context.writtenOn, 1) : TODAY.test(text) ? context.writtenOn : null);
	if (day === null || day < context.writtenOn) return null;
	return daysBetween(context.writtenOn, day) > FURTHEST_DAYS ? null : day;
};
