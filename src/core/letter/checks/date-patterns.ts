import { fold } from "../../proofread/fold.ts";
import { ARABIC_MONTH_NAMES, WEEKDAYS_AR } from "../arabic-calendar.ts";
import { DATE_WORDS, type LatinLanguage, spellingsOf } from "./date-words.ts";
import type { WordingLanguage } from "./wordings.ts";

/** One way to write a day, in one language. Its groups are read by `dateMentionsIn`. */
export interface DatePattern {
	readonly pattern: RegExp;
	readonly language: WordingLanguage;
	readonly isDayFirst: boolean;
}

/** Letters set a hard space between a day and its month so that no line breaks there. */
const SPACE = "[ \\u00a0\\u202f]";
const NOT_IN_A_WORD = "(?<![\\p{L}\\p{N}])";
const WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

const longestFirst = (names: Iterable<string>): readonly string[] => [...names].sort((a, b) => b.length - a.length);
const anyOf = (names: Iterable<string>): string => longestFirst(names).join("|");

/** Every spelling of a list of names, with its place in the list, counted from one. */
const numbered = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
	new Map(lists.flatMap((names, at) => names.flatMap(spellingsOf).map((name) => [name, at + 1] as const)));

const ARABIC_MONTHS = new Map(
	ARABIC_MONTH_NAMES.flatMap((names) => names.map((name, at) => [fold(name), at + 1] as const)),
);
const ARABIC_WEEKDAYS = new Map(WEEKDAYS_AR.map((name, at) => [fold(name), at + 1]));
/** A word of Arabic as people type it: every hamza may be left out. */
const looselySpelled = (folded: string): string => folded.replace(/ا/g, "[اأإآ]");

const WEEKDAYS: Readonly<Record<WordingLanguage, ReadonlyMap<string, number>>> = {
	en: numbered(DATE_WORDS.en.weekdays),
	fr: numbered(DATE_WORDS.fr.weekdays),
	de: numbered(DATE_WORDS.de.weekdays),
	es: numbered(DATE_WORDS.es.weekdays),
	ar: ARABIC_WEEKDAYS,
};
const MONTHS: Readonly<Record<WordingLanguage, ReadonlyMap<string, number>>> = {
	en: numbered(DATE_WORDS.en.months),
	fr: numbered(DATE_WORDS.fr.months),
	de: numbered(DATE_WORDS.de.months),
	es: numbered(DATE_WORDS.es.months),
	ar: ARABIC_MONTHS,
};

const numberIn = (names: ReadonlyMap<string, number>, name: string): number =>
	names.get(name.toLowerCase()) ?? names.get(fold(name)) ?? 0;
export const monthNumber = (name: string, language: WordingLanguage): number => numberIn(MONTHS[language], name);
export const weekdayNumber = (name: string, language: WordingLanguage): number => numberIn(WEEKDAYS[language], name);

/** "rue du 8 mai" and "Straße des 17. Juni" are places. */
const NOT_A_STREET =
	"(?<!\\b(?:rue|place|avenue|boulevard|bd|quai|calle|avenida|av|plaza|paseo|allee)\\.? (?:du |de la |del |des |de )?)(?<!(?:stra(?:ß|ss)e|platz|allee) (?:des |der )?)";
/** A year before this century is history's. */
const NO_OTHER_YEAR = "(?!,?\\s(?:de |del )?1\\d{3}(?!\\d))";
/** The stop of "Apr. 2026"; at the end of a sentence it is none of the date's. */
const SHORTENED = "(?:\\.(?=,?\\s(?:del? )?(?:20\\d\\d|['’]\\d\\d)))?";
const AFTER_NO_NUMBER = "(?<![\\p{L}\\p{N}])(?<!\\d[.,/:-])";

/** What may stand between a weekday and its date. */
const ARTICLE: Readonly<Record<LatinLanguage, string>> = {
	en: "the ",
	fr: "(?:le )",
	de: "(?:den|dem) ",
	es: "(?:el |día |el día )",
};
const weekdayBefore = (language: LatinLanguage): string =>
	`(?<weekday>${anyOf(WEEKDAYS[language].keys())})\\.?,?${SPACE}(?:${ARTICLE[language]})?`;

const YEAR: Readonly<Record<LatinLanguage, string>> = {
	en: `(?:,? (?<year>20\\d\\d|['’]\\d\\d))?${WORD_ENDS}`,
	fr: `(?:${SPACE}(?<year>20\\d\\d))?${WORD_ENDS}`,
	de: `(?:${SPACE}(?<year>20\\d\\d))?${WORD_ENDS}`,
	es: `(?:,?${SPACE}(?:del? )?(?<year>20\\d\\d))?${WORD_ENDS}`,
};
/** From the day to just before the month. */
const DAY: Readonly<Record<LatinLanguage, string>> = {
	en: `(?<day>\\d{1,2})(?:st|nd|rd|th)?${SPACE}(?:of )?`,
	fr: `(?<day>\\d{1,2})(?: ?er)?${SPACE}`,
	de: `(?<day>\\d{1,2})(?:\\.${SPACE}?|${SPACE})`,
	es: `(?<day>\\d{1,2})(?:[.]?[º°o])?${SPACE}(?:de )?`,
};

const dayFirst = (language: LatinLanguage): string =>
	`${AFTER_NO_NUMBER}(?:${weekdayBefore(language)})?${NOT_A_STREET}${DAY[language]}(?<month>${anyOf(MONTHS[language].keys())})${WORD_ENDS}${SHORTENED}${NO_OTHER_YEAR}${YEAR[language]}`;
const MONTH_FIRST = `${NOT_IN_A_WORD}(?:${weekdayBefore("en")})?(?<month>${anyOf(MONTHS.en.keys())})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?${WORD_ENDS}(?![.:/]\\d)${NO_OTHER_YEAR}${YEAR.en}`;

/** "le lundi" and "los lunes" are every Monday; "Frau Freitag" and "Domingo" are people. */
const NOT_A_HABIT: Readonly<Record<LatinLanguage, string>> = {
	en: "",
	fr: "(?<!\\b(?:[Ll]es?|[Cc]haque) )",
	de: "(?<!(?<!\\p{L})(?!(?:Am|Vom|Diesen|Letzten|Vergangenen) )\\p{Lu}[\\p{L}.]* )",
	es: "(?<!\\b(?:[Ll]os|[Cc]ada) )",
};
/** Where weekdays are written small, a capital is a name's or a sentence's. */
const CASE: Readonly<Record<LatinLanguage, string>> = { en: "giu", fr: "gu", de: "gu", es: "gu" };
const weekdayAlone = (language: LatinLanguage): string => {
	const names = DATE_WORDS[language].weekdaysAlone.flat();
	const spelled = language === "de" || language === "en" ? names : names.flatMap(spellingsOf);
	return `${NOT_IN_A_WORD}${NOT_A_HABIT[language]}(?<weekday>${anyOf(spelled)})${WORD_ENDS}`;
};

const relative = (language: LatinLanguage): string => {
	const [today = "", yesterday = "", before = ""] = DATE_WORDS[language].daysAgo;
	return `(?<![\\p{L}\\p{N}]|\\p{L}-)(?:(?<before>${before})|(?<yesterday>${yesterday})|(?<today>${today}))${WORD_ENDS}`;
};

const WEEKDAY_AR = `(?:يوم )?(?<weekday>${longestFirst(ARABIC_WEEKDAYS.keys()).map(looselySpelled).join("|")})${WORD_ENDS}`;
const DATE_AR = `${NOT_IN_A_WORD}(?:${WEEKDAY_AR}[،,]? )?(?:الموافق )?(?<day>[\\d٠-٩]{1,2}) (?:من )?(?:شهر )?(?<month>${longestFirst(ARABIC_MONTHS.keys()).map(looselySpelled).join("|")})${WORD_ENDS}(?:[،,]? (?:عام |سنة )?(?<year>(?:20|٢٠)[\\d٠-٩]{2}))?`;
const RELATIVE_AR = `${NOT_IN_A_WORD}(?:(?<before>أول [اأ]مس)|(?<yesterday>(?:(?:صباح|ظهر|عصر|مساء) )?[اأ]مس|البارحة)|(?<today>(?:(?:صباح|ظهر|عصر|مساء) )?اليوم|هذا الصباح|هذا المساء))${WORD_ENDS}`;

/**
 * Dates in numbers: "2026-04-08", "08/04/2026", "8.4.26", "8.4.". The digits may be Arabic-Indic. What stands around
 * must be no part of a longer number, path or name of a file; whether it is a date is for `numericDate` to say.
 */
const DIGIT = "[\\d٠-٩]";
const CENTURY = "(?:20|٢٠)";
const NUMBER_BEGINS = "(?<![\\p{L}\\p{N}_@#$€£+]|[/:-]|\\p{N}[.,])";
const NUMBER_ENDS = "(?![\\p{L}\\p{N}_%€]|[/:-][\\p{L}\\p{N}]|[.,]\\p{N}|\\.\\p{Ll})";
const NUMERIC = `(?:(?<isoYear>${CENTURY}${DIGIT}{2})(?<isoSep>[/-])(?<isoMonth>${DIGIT}{1,2})\\k<isoSep>(?<isoDay>${DIGIT}{1,2})|(?<first>${DIGIT}{1,2})(?<sep>[/-]|\\.${SPACE}?)(?<second>${DIGIT}{1,2})(?:\\k<sep>(?<numYear>${CENTURY}?${DIGIT}{2})|(?<=\\.${SPACE}?${DIGIT}{1,2})\\.(?!\\p{N})|))${NUMBER_ENDS}`;
const numeric = (weekday: string): string => `(?:${NOT_IN_A_WORD}${weekday})?(?<number>${NUMBER_BEGINS}${NUMERIC})`;

const pattern = (form: string, language: WordingLanguage, isDayFirst: boolean, flags = "giu"): DatePattern => ({
	pattern: new RegExp(form, flags),
	language,
	isDayFirst,
});

const latin = (language: LatinLanguage): readonly DatePattern[] => [
	pattern(dayFirst(language), language, true),
	...(language === "en" ? [pattern(MONTH_FIRST, "en", false)] : []),
	pattern(weekdayAlone(language), language, false, CASE[language]),
	pattern(relative(language), language, false),
];
const ARABIC: readonly DatePattern[] = [
	pattern(DATE_AR, "ar", true),
	pattern(`${NOT_IN_A_WORD}${WEEKDAY_AR}`, "ar", false),
	pattern(RELATIVE_AR, "ar", false),
];
const ENGLISH = latin("en");

const numbersIn = (language: WordingLanguage): DatePattern =>
	pattern(numeric(language === "ar" ? `${WEEKDAY_AR}[،,]? (?:الموافق )?` : weekdayBefore(language)), language, true);

/**
 * The fuller forms first. English and Arabic are read in every letter, because one may be written in another language
 * than it was begun in.
 */
export const DATE_PATTERNS: Readonly<Record<WordingLanguage, readonly DatePattern[]>> = {
	en: [numbersIn("en"), ...ENGLISH, ...ARABIC],
	ar: [numbersIn("ar"), ...ENGLISH, ...ARABIC],
	fr: [numbersIn("fr"), ...latin("fr"), ...ENGLISH, ...ARABIC],
	de: [numbersIn("de"), ...latin("de"), ...ENGLISH, ...ARABIC],
	es: [numbersIn("es"), ...latin("es"), ...ENGLISH, ...ARABIC],
};
