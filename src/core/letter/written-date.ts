import { type CalendarDate, weekdayOf } from "../time/calendar-date.ts";
import type { CountryCode } from "../time/work-week.ts";
import { arabicDigits, arabicMonths, WEEKDAYS_AR } from "./arabic-calendar.ts";
import type { LetterLanguage } from "./letter.ts";

/** Monday first, as weekdays are numbered. */
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const MONTH_NAMES = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

const list = (words: string): readonly string[] => words.split(" ");
const WEEKDAYS: Readonly<Record<LetterLanguage, readonly string[]>> = {
	en: WEEKDAY_NAMES,
	"en-gb": WEEKDAY_NAMES,
	ar: WEEKDAYS_AR,
	fr: list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
	de: list("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
	es: list("lunes martes miércoles jueves viernes sábado domingo"),
};
const MONTHS: Readonly<Record<Exclude<LetterLanguage, "ar">, readonly string[]>> = {
	en: MONTH_NAMES,
	"en-gb": MONTH_NAMES,
	fr: list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
	de: list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
	es: list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
};

/** Monday first. */
export const weekdayNames = (language: LetterLanguage): readonly string[] => WEEKDAYS[language];
/** January first. */
export const monthNames = (language: Exclude<LetterLanguage, "ar">): readonly string[] => MONTHS[language];

export const weekdayName = (date: CalendarDate, language: LetterLanguage = "en"): string =>
	WEEKDAYS[language][weekdayOf(date) - 1] ?? "";

/**
 * "April 16", in Britain "16 April", in German "16. April". In Arabic the office's country decides the month's name and
 * the digits: "16 أبريل" in Dubai, "١٦ نيسان" in Amman.
 */
export const dayAndMonth = (
	date: CalendarDate,
	language: LetterLanguage,
	country: CountryCode | null = null,
): string => {
	const day = Number(date.slice(8, 10));
	const at = Number(date.slice(5, 7)) - 1;
	if (language === "ar") return `${arabicDigits(day, country)} ${arabicMonths(country)[at] ?? ""}`;
	const month = MONTHS[language][at] ?? "";
	switch (language) {
		case "en":
			return `${month} ${day}`;
		case "en-gb":
			return `${day} ${month}`;
		case "fr":
			return `${day === 1 ? "1er" : day} ${month}`;
		case "de":
			return `${day}. ${month}`;
		case "es":
			return `${day} de ${month}`;
	}
};

/** "Thursday, April 16", in Britain "Thursday 16 April". The year is left out: a letter is read within days. */
export const writtenDate = (date: CalendarDate, language: LetterLanguage, country: CountryCode | null = null): string =>
	`${weekdayName(date, language)}${language === "en" || language === "de" ? "," : ""} ${dayAndMonth(date, language, country)}`;
