import { addDays, type CalendarDate, daysBetween, weekdayOf } from "../../time/calendar-date.ts";
import type { Weekday } from "../../time/work-week.ts";
import { arabicDigits } from "../arabic-calendar.ts";
import type { LetterLanguage } from "../letter.ts";
import { dayAndMonth, weekdayName, writtenDate } from "../written-date.ts";
import {
	type Check,
	type CheckInput,
	type Field,
	type Finding,
	fieldsOf,
	finding,
	foundOrPassed,
	NOT_ASKED,
} from "./check.ts";
import { type DateMention, dateMentionsIn, dateReadingOf } from "./date-mentions.ts";
import { inSameNumbers } from "./numeric-date.ts";

/**
 * Days the letter names for the interview: the wrong day; one that is still to come, thanked for as if it had been; a
 * weekday that does not belong to its date, whatever it is about; and "today" or "yesterday" when that was another day.
 * Days that are not said of the interview (an answer by Friday, a start in June) are left alone, and so are earlier rounds.
 */
export const interviewDate: Check<"interview-date"> = {
	id: "interview-date",
	run: (input) => {
		const on = input.context.interview?.on ?? null;
		const days = daysOf(input);
		const mentions = fieldsOf(input).flatMap(({ field, text }) =>
			dateMentionsIn(text, dateReadingOf(input, days))
				.filter((mention) => !isHabit(text, mention))
				.map((mention) => ({ field, mention })),
		);
		const findings = mentions.flatMap(({ field, mention }) => {
			const problem = problemOf(mention, on, days, input);
			return problem === null ? [] : [asFinding(problem, field, mention)];
		});
		const isRight = mentions.find(({ mention }) => mention.isInterview);
		if (findings.length === 0 && (on === null || isRight === undefined)) return NOT_ASKED;
		return foundOrPassed("interview-date", findings, { written: isRight?.mention.written ?? "" });
	},
};

/** The interview's day and those of the other rounds. */
const daysOf = ({ context: { interview, interviewDates } }: CheckInput): readonly CalendarDate[] =>
	interview?.on == null ? interviewDates : [interview.on, ...interviewDates];

/** "The telephones on Monday mornings": every Monday, and not the interview's day. */
const isHabit = (text: string, { end }: DateMention): boolean =>
	/^\s+(?:mornings|afternoons|evenings|nights|shifts?|meetings)\b/i.test(text.slice(end, end + 20));

type Problem = DistributiveOmit<Finding<"interview-date">["data"], "written">;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

const asFinding = (problem: Problem, field: Field, mention: DateMention): Finding<"interview-date"> =>
	finding("interview-date", {
		level: problem.problem === "relative-day" ? "may-look" : "must-look",
		field,
		range: mention,
		found: mention.written,
		data: { ...problem, written: mention.written },
		fixes: problem.expected === null ? [] : [problem.expected],
	});

const problemOf = (
	mention: DateMention,
	on: CalendarDate | null,
	days: readonly CalendarDate[],
	input: CheckInput,
): Problem | null => {
	if (mention.on !== null) return problemOfDate(mention, mention.on, on, days, input);
	if (!mention.isInterview || on === null) return null;
	if (mention.weekday !== null) return problemOfWeekday(mention, mention.weekday, on, days, input);
	return problemOfRelativeDay(mention, on, days, input);
};

const problemOfDate = (
	mention: DateMention,
	named: CalendarDate,
	on: CalendarDate | null,
	days: readonly CalendarDate[],
	input: CheckInput,
): Problem | null => {
	if (mention.isInterview) {
		if (named > input.context.today && isThankedFor(mention, input)) return stillToCome(mention, on, input);
		const isAnother = on !== null && !days.includes(named) && !isAnotherMeeting(mention, named, on, input);
		if (isAnother) return { problem: "another-day", expected: like(mention, on, input) };
	}
	const isRight = mention.weekday === null || weekdayOf(named) === mention.weekday;
	return isRight ? null : { problem: "weekday-mismatch", expected: like(mention, named, input) };
};

/** From here on the weekday of that name is nearer in the week to come than in the week that was. */
const NEARER_AHEAD_DAYS = 3;

const problemOfWeekday = (
	mention: DateMention,
	weekday: Weekday,
	on: CalendarDate,
	days: readonly CalendarDate[],
	input: CheckInput,
): Problem | null => {
	const { today } = input.context;
	const isThanked = isThankedFor(mention, input);
	const meant = days.filter((day) => weekdayOf(day) === weekday);
	if (meant.length > 0) return isThanked && meant.every((day) => day > today) ? stillToCome(mention, on, input) : null;
	const daysAhead = (weekday - weekdayOf(today) + 7) % 7;
	const next = addDays(today, daysAhead);
	if (isThanked && next > today && daysAhead <= NEARER_AHEAD_DAYS) return stillToCome(mention, on, input);
	if (isAnotherMeeting(mention, next, on, input)) return null;
	return { problem: "another-day", expected: like(mention, on, input) };
};

const problemOfRelativeDay = (
	{ daysAgo, written }: DateMention,
	on: CalendarDate,
	days: readonly CalendarDate[],
	{ letter: { language }, context: { today, office } }: CheckInput,
): Problem | null => {
	if (daysAgo === null || days.includes(addDays(today, -daysAgo))) return null;
	const day = writtenDate(on, language, office.country);
	const expected = RELATIVE[language](daysBetween(on, today) === 1, day, OF.test(written));
	return { problem: "relative-day", expected };
};

const isThankedFor = ({ isPast, isPlanned }: DateMention, { letter }: CheckInput): boolean =>
	letter.kind === "thank-you" && isPast && !isPlanned;

const stillToCome = (mention: DateMention, on: CalendarDate | null, input: CheckInput): Problem => ({
	problem: "still-to-come",
	expected: on === null || on > input.context.today ? null : like(mention, on, input),
});

/** "I could meet you again on Friday", written after the interview. */
const isAnotherMeeting = (
	{ isPlanned }: DateMention,
	named: CalendarDate,
	on: CalendarDate,
	{ context: { today } }: CheckInput,
): boolean => isPlanned && named > today && on <= today;

/** "d'hier", "de hoy", "von gestern". */
const OF = /^(?:d['’]|de |von )/i;

/** "Yesterday", or the day itself, where a letter said "today". */
const RELATIVE: Readonly<Record<LetterLanguage, (wasYesterday: boolean, day: string, isOf: boolean) => string>> = {
	en: (wasYesterday, day) => (wasYesterday ? "yesterday" : `on ${day}`),
	"en-gb": (wasYesterday, day) => (wasYesterday ? "yesterday" : `on ${day}`),
	ar: (wasYesterday, day) => (wasYesterday ? "أمس" : `يوم ${day}`),
	fr: (wasYesterday, day, isOf) => (wasYesterday ? `${isOf ? "d’" : ""}hier` : `${isOf ? "du " : ""}${day}`),
	de: (wasYesterday, day, isOf) => (wasYesterday ? `${isOf ? "von " : ""}gestern` : `${isOf ? "vom" : "am"} ${day}`),
	es: (wasYesterday, day, isOf) => (wasYesterday ? `${isOf ? "de " : ""}ayer` : `${isOf ? "del" : "el"} ${day}`),
};

/** The right day, written the way the wrong one was. */
const like = (mention: DateMention, on: CalendarDate, { letter, context }: CheckInput): string => {
	const { language } = letter;
	const { number, written, weekday, year, isDayFirst } = mention;
	if (mention.on === null) return weekdayName(on, language);
	if (number !== null) {
		const before = written
			.slice(0, -number.length)
			.replace(/^((?:يوم )?)[^\s.,،]+\.?/, `$1${weekdayName(on, language)}`);
		return before + inSameNumbers(number, on, isDayFirst);
	}
	if (language !== "en" && language !== "en-gb") {
		const { country } = context.office;
		const day = weekday === null ? dayAndMonth(on, language, country) : writtenDate(on, language, country);
		if (year === null) return day;
		const digits = language === "ar" ? arabicDigits(Number(on.slice(0, 4)), country) : on.slice(0, 4);
		return `${day} ${language === "es" ? "de " : ""}${digits}`;
	}
	const day = isDayFirst ? dayAndMonth(on, "en-gb") : dayAndMonth(on, "en");
	const inYear = year === null ? "" : `${isDayFirst ? "" : ","} ${on.slice(0, 4)}`;
	if (weekday === null) return `${day}${inYear}`;
	return `${weekdayName(on)}${written.includes(",") || language === "en" ? "," : ""} ${day}${inYear}`;
};
