import { fold, foldWithDigraphs } from "../../proofread/fold.ts";
import type { LetterLanguage } from "../letter.ts";
import { monthNames, weekdayNames } from "../written-date.ts";

/** The languages whose calendar is written in Latin letters; British and American English share their words. */
export type LatinLanguage = Exclude<LetterLanguage, "ar" | "en-gb">;

/** What days are called in one language. Names are found with and without their accents. */
export interface DateWords {
	/** Monday first; each with its other names and the short forms that stand before a date. */
	readonly weekdays: readonly (readonly string[])[];
	/** The full names, which may stand alone. */
	readonly weekdaysAlone: readonly (readonly string[])[];
	readonly months: readonly (readonly string[])[];
	/** Ways to say today, yesterday and the day before, by how many days ago that is. */
	readonly daysAgo: readonly string[];
}

const forms = (line: string): readonly (readonly string[])[] => line.split(", ").map((names) => names.split(" "));

const SHORT_WEEKDAYS: Readonly<Record<LatinLanguage, string>> = {
	en: "mon, tues tue, wed weds, thurs thur thu, fri, sat, sun",
	fr: "lun, mar, mer, jeu, ven, sam, dim",
	de: "mo, di, mi, do, fr, sa, so",
	es: "lun, mar, mié, jue, vie, sáb, dom",
};

const SHORT_MONTHS: Readonly<Record<LatinLanguage, string>> = {
	en: "jan, feb, mar, apr, may, jun, jul, aug, sept sep, oct, nov, dec",
	fr: "janv jan, févr fév, mar, avr, mai, juin, juil, aoû, sept sep, oct, nov, déc",
	de: "jänner jan jän, feber feb, mär mrz, apr, mai, jun, jul, aug, sept sep, okt, nov, dez",
	es: "ene, feb, mar, abr, may, jun, jul, ago, setiembre sept sep, oct, nov, dic",
};

/** Patterns, from today backwards; "d'hier" and "de hoy" are read whole, because another day takes another "of". */
const DAYS_AGO: Readonly<Record<LatinLanguage, readonly string[]>> = {
	en: [
		"today|this (?:morning|afternoon|evening)|earlier today",
		"yesterday(?: morning| afternoon| evening)?",
		"(?:the )?day before yesterday",
	],
	fr: [
		"(?:d['’])?aujourd['’]hui|ce (?:matin|midi|soir)|cet(?:te)? après-midi",
		"(?:d['’])?hier(?: matin| midi| après-midi| soir)?",
		"(?:d['’])?avant-hier(?: matin| midi| après-midi| soir)?",
	],
	de: [
		"(?:von )?heute(?: morgen| früh| vormittag| mittag| nachmittag| abend)?",
		"(?:von )?gestern(?: morgen| früh| vormittag| mittag| nachmittag| abend)?",
		"(?:von )?vorgestern(?: morgen| früh| vormittag| mittag| nachmittag| abend)?",
	],
	es: [
		"(?:de )?hoy(?! en día)|(?:de )?esta (?:mañana|tarde)",
		"(?:de )?ayer(?: por la (?:mañana|tarde))?",
		"(?:de )?(?:anteayer|antier)|antes de ayer",
	],
};

/** Full names beside the usual one. */
const OTHER_WEEKDAYS: Partial<Record<LatinLanguage, readonly (readonly string[])[]>> = {
	de: [[], [], [], [], [], ["Sonnabend"], []],
};

const wordsOf = (language: LatinLanguage): DateWords => {
	const weekdaysAlone = weekdayNames(language).map((name, at) => [name, ...(OTHER_WEEKDAYS[language]?.[at] ?? [])]);
	const short = forms(SHORT_WEEKDAYS[language]);
	const shortMonths = forms(SHORT_MONTHS[language]);
	return {
		weekdaysAlone,
		weekdays: weekdaysAlone.map((names, at) => [...names, ...(short[at] ?? [])]),
		months: monthNames(language).map((name, at) => [name, ...(shortMonths[at] ?? [])]),
		daysAgo: DAYS_AGO[language],
	};
};

export const DATE_WORDS: Readonly<Record<LatinLanguage, DateWords>> = {
	en: wordsOf("en"),
	fr: wordsOf("fr"),
	de: wordsOf("de"),
	es: wordsOf("es"),
};

/** A name as it is typed: with its accents, without them, or spelt around them ("märz", "marz", "maerz"). */
export const spellingsOf = (name: string): readonly string[] => [
	...new Set([name.toLowerCase(), fold(name), foldWithDigraphs(name)]),
];
