import type { CalendarDate } from "../../time/calendar-date.ts";
import type { CountryCode } from "../../time/work-week.ts";
import { arabicDigits } from "../arabic-calendar.ts";
import type { LetterLanguage } from "../letter.ts";
import { dayAndMonth } from "../written-date.ts";

/**
 * A date at the head of a letter, with its year: "April 16, 2026", in Britain "16 April 2026", in Spanish "16 de abril de
 * 2026". In Arabic the office's country decides the month's name and the digits.
 */
export const fullDate = (date: CalendarDate, language: LetterLanguage, country: CountryCode): string => {
	const day = dayAndMonth(date, language, country);
	const year = Number(date.slice(0, 4));
	switch (language) {
		case "en":
			return `${day}, ${year}`;
		case "es":
			return `${day} de ${year}`;
		case "ar":
			return `${day} ${arabicDigits(year, country)}`;
		case "en-gb":
		case "fr":
		case "de":
			return `${day} ${year}`;
	}
};
