import { type CalendarDate, daysBetween, isCalendarDate, weekdayOf } from "../../time/calendar-date.ts";
import type { Weekday } from "../../time/work-week.ts";
import type { WordingLanguage } from "./wordings.ts";

/** What is known where a date in numbers is read. */
export interface DateReading {
	readonly today: CalendarDate;
	readonly language: WordingLanguage;
	/** "04/08" is 8 April where the month is written first. */
	readonly isMonthFirst: boolean;
	/** Days the record knows: of two ways to read a date, the one that is known is meant. */
	readonly knownDays: readonly CalendarDate[];
}

/** A date in numbers as it was read. */
export interface NumericDate {
	readonly on: CalendarDate;
	readonly year: number | null;
	readonly isDayFirst: boolean;
}

/** A number in Western or Arabic-Indic digits. */
export const numberOf = (digits: string): number =>
	Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));

/** The date of that day and month nearest to today, unless a year is given; `null` where there is no such day. */
export const dateOf = (day: number, month: number, year: number | null, today: CalendarDate): CalendarDate | null => {
	const thisYear = Number(today.slice(0, 4));
	const candidates = (year === null ? [thisYear, thisYear - 1, thisYear + 1] : [year])
		.map((each) => `${each}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)
		.filter(isCalendarDate);
	return candidates.sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)))[0] ?? null;
};

/** Words that make a day of the numbers after them: without them "8.4" is a version and "1/2" a half. */
const LEADS: Readonly<Record<WordingLanguage, RegExp>> = {
	en: /\b(?:on|of|dated) (?:the )?$/i,
	fr: /(?<!\p{L})(?:le|du|au)\s$/iu,
	de: /(?<!\p{L})(?:am|vom|dem|den|der|zum|bis|ab)\s$/iu,
	es: /(?<!\p{L})(?:el|del|al|día)\s$/iu,
	ar: /(?:يوم|في|بتاريخ|الموافق)\s$/u,
};
/** What is numbered is no day: "version of 8.4.26", "Kapitel", "n°". */
const NUMBERED =
	/(?<!\p{L})(?:tenders?|bids?|lot|ref(?:erence)?|ticket|case|invoice|order|contract|dossier|référence|facture|commande|aktenzeichen|rechnung|auftrag|referencia|factura|pedido|expediente|versi[oó]n|release|v|build|section|chapter|page|room|kapitel|abschnitt|seite|chapitre|page|sección|capítulo|página|no|nr|núm|n°|nº|§)\.?\s(?:(?:of|du|del|de|vom)\s)?$/iu;
/** "Of", "du" and "vom" make a day only of a talk: "our interview of 8/4", and not "we spoke of 9/11". */
const OF = /(?<!\p{L})(?:of|du|del|vom)(?: the)?\s$/iu;
const TALK_OF =
	/(?:interview|meeting|talk|conversation|call|chat|visit|entretien|entrevue|échange|rendez-vous|appel|gespräch\w*|treffen|telefonat|termin|entrevista|conversación|reunión|charla|llamada)s?\s(?:of|du|del|vom)(?: the)?\s$/iu;
/** A thing right behind the numbers is what they count: "on 5/7 nodes". */
const ENDS_DAY =
	/^(?:\s*(?:$|[.,;:!?)،؛؟\n])|\s+(?:at|in|with|and|for|to|about|was|were|we|i|um|mit|und|bei|wir|à|a|avec|et|nous|chez|con|y|en|مع|و\p{L}*|عن)(?!\p{L}))/iu;
const SHARE_AFTER = /^\s(?:of|de|des|du|der|del)(?!\p{L})/iu;
/** Shares and "24/7", which are said after "on" and "le" as well. */
const SHARE = /^(?:1\/[2-9]|2\/[35]|3\/[458]|4\/5|24\/7)$/;
/** A year in two digits is one of these years, back or ahead. */
const NEAR_YEARS = 1;

/**
 * The date that numbers stand for; `null` where they are no date. A four-digit year makes one of any such numbers, two
 * digits or none only beside a weekday or a word such as "on", "le" or "am", or "08/04/26" in full. Of two readings the one
 * that its weekday and the record agree with is taken, then the letter's own order.
 */
export const numericDate = (
	text: string,
	start: number,
	groups: Readonly<Record<string, string | undefined>>,
	weekday: Weekday | null,
	reading: DateReading,
): NumericDate | null => {
	const { today } = reading;
	const before = text.slice(Math.max(0, start - 40), start);
	if (NUMBERED.test(before)) return null;
	if (groups.isoYear !== undefined) {
		const year = numberOf(groups.isoYear);
		const on = dateOf(numberOf(groups.isoDay ?? ""), numberOf(groups.isoMonth ?? ""), year, today);
		return on === null ? null : { on, year, isDayFirst: false };
	}
	const { first = "", second = "", sep = "", numYear, number = "" } = groups;
	const after = text.slice(start + number.length, start + number.length + 8);
	const isLed = weekday !== null || LEADS[reading.language].test(before);
	const isDated = weekday !== null;
	if (!isWrittenAsDay({ number, sep, numYear, isLed, isDated, before, after, reading })) return null;
	const year = numYear === undefined ? null : yearOf(numYear, today);
	if (numYear !== undefined && year === null) return null;
	const readings = [
		{ on: dateOf(numberOf(first), numberOf(second), year, today), isDayFirst: true },
		{ on: dateOf(numberOf(second), numberOf(first), year, today), isDayFirst: false },
	].flatMap(({ on, isDayFirst }) => (on === null ? [] : [{ on, isDayFirst, year }]));
	return best(sep.startsWith(".") ? readings.filter(({ isDayFirst }) => isDayFirst) : readings, weekday, reading);
};

interface Numbers {
	readonly number: string;
	readonly sep: string;
	readonly numYear: string | undefined;
	readonly isLed: boolean;
	/** A weekday stands before it. */
	readonly isDated: boolean;
	readonly before: string;
	readonly after: string;
	readonly reading: DateReading;
}

const isWrittenAsDay = ({ number, sep, numYear, isLed, isDated, before, after, reading }: Numbers): boolean => {
	if (numYear !== undefined && numYear.length === 4) return true;
	if (numYear !== undefined) {
		const isInFull = sep === "/" && /^\p{N}{2}\/\p{N}{2}\/\p{N}{2}$/u.test(number) && !/\p{N}\s$/u.test(before);
		return isLed || isInFull || before.endsWith("(");
	}
	if (!isLed || SHARE_AFTER.test(after) || (OF.test(before) && !TALK_OF.test(before))) return false;
	if (!isDated && !ENDS_DAY.test(after)) return false;
	// Only German writes "8.4.", and never without the last stop.
	if (sep.startsWith(".")) return reading.language === "de" && number.endsWith(".");
	return sep === "/" && !number.endsWith(".") && !SHARE.test(number);
};

const yearOf = (written: string, today: CalendarDate): number | null => {
	const thisYear = Number(today.slice(0, 4));
	const year = written.length === 4 ? numberOf(written) : Math.floor(thisYear / 100) * 100 + numberOf(written);
	return written.length === 4 || Math.abs(year - thisYear) <= NEAR_YEARS ? year : null;
};

const best = (
	readings: readonly NumericDate[],
	weekday: Weekday | null,
	{ knownDays, isMonthFirst, today }: DateReading,
): NumericDate | null => {
	const score = ({ on, isDayFirst }: NumericDate): number =>
		(weekday !== null && weekdayOf(on) === weekday ? 4 : 0) +
		// Where no day is known, one that has been is thought of before one to come.
		((knownDays.length === 0 ? on <= today : knownDays.includes(on)) ? 2 : 0) +
		(isDayFirst === isMonthFirst ? 0 : 1);
	return readings.reduce<NumericDate | null>(
		(kept, each) => (kept === null || score(each) > score(kept) ? each : kept),
		null,
	);
};

/** Another day in the same numbers: "09/04/26" for 8 April is "08/04/26". */
export const inSameNumbers = (number: string, on: CalendarDate, isDayFirst: boolean): string => {
	const groups = number.match(/\p{N}+/gu) ?? [];
	const isYearFirst = groups[0]?.length === 4;
	const isPadded = groups.some((group) => /^[0٠]/.test(group)) || (isYearFirst && groups[1]?.length === 2);
	const [year, month, day] = on.split("-") as [string, string, string];
	const short = (digits: string): string => (isPadded ? digits : String(Number(digits)));
	const order = isYearFirst ? [year, month, day] : isDayFirst ? [day, month, year] : [month, day, year];
	let at = 0;
	return number.replace(/\p{N}+/gu, (group) => {
		const part = order[at++] ?? group;
		const western = group.length === 4 ? part : part.length === 4 ? part.slice(2) : short(part);
		return /[٠-٩]/.test(group)
			? western.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
			: western;
	});
};
