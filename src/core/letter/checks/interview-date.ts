import { addDays, type CalendarDate, daysBetween, weekdayOf } from "../../time/calendar-date.ts";
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
import { type DateMention, dateMentionsIn } from "./date-mentions.ts";

/**
 * Days the letter names for the interview: the wrong day, or one that is still to come; a weekday that does not belong
 * to its date, whatever it is about; and "today" or "yesterday" when that was another day. Days that are not said of the
 * interview (an answer by Friday, a start in June) are left alone, and so are earlier rounds.
 */
export const interviewDate: Check<"interview-date"> = {
	id: "interview-date",
	run: (input) => {
		const on = input.context.interview?.on ?? null;
		const mentions = fieldsOf(input).flatMap(({ field, text }) =>
			dateMentionsIn(text, input.context.today)
				.filter((mention) => !isHabit(text, mention))
				.map((mention) => ({ field, mention })),
		);
		const findings = mentions.flatMap(({ field, mention }) => findingsFor(field, mention, on, input));
		const isRight = mentions.find(({ mention }) => mention.isInterview);
		if (findings.length === 0 && (on === null || isRight === undefined)) return NOT_ASKED;
		return foundOrPassed("interview-date", findings, { written: isRight?.mention.written ?? "" });
	},
};

/** "The telephones on Monday mornings": every Monday, and not the interview's day. */
const isHabit = (text: string, { end }: DateMention): boolean =>
	/^\s+(?:mornings|afternoons|evenings|nights|shifts?|meetings)\b/i.test(text.slice(end, end + 20));

const findingsFor = (
	field: Field,
	mention: DateMention,
	on: CalendarDate | null,
	input: CheckInput,
): readonly Finding<"interview-date">[] => {
	const { interviewDates, today, office } = input.context;
	const { language } = input.letter;
	const of = (
		problem: Finding<"interview-date">["data"]["problem"],
		level: Finding["level"],
		expected: string,
	): readonly Finding<"interview-date">[] => [
		finding("interview-date", {
			level,
			field,
			range: mention,
			found: mention.written,
			data: { problem, written: mention.written, expected },
			fixes: [expected],
		}),
	];
	const days = on === null ? interviewDates : [on, ...interviewDates];
	if (mention.on !== null) {
		const right = mention.weekday === null || weekdayOf(mention.on) === mention.weekday;
		const isWrongDay = mention.isInterview && on !== null && !days.includes(mention.on);
		if (isWrongDay) return of("another-day", "must-look", like(mention, on, input));
		return right ? [] : of("weekday-mismatch", "must-look", like(mention, mention.on, input));
	}
	if (!mention.isInterview || on === null) return [];
	if (mention.weekday !== null) {
		const isSome = days.some((day) => weekdayOf(day) === mention.weekday);
		return isSome ? [] : of("another-day", "must-look", like(mention, on, input));
	}
	if (mention.daysAgo === null || days.includes(addDays(today, -mention.daysAgo))) return [];
	const wasYesterday = daysBetween(on, today) === 1;
	const expected = RELATIVE[language](wasYesterday, writtenDate(on, language, office.country));
	return of("relative-day", "may-look", expected);
};

/** "Yesterday", or the day itself, where a letter said "today". */
const RELATIVE: Readonly<Record<LetterLanguage, (wasYesterday: boolean, day: string) => string>> = {
	en: (wasYesterday, day) => (wasYesterday ? "yesterday" : `on ${day}`),
	"en-gb": (wasYesterday, day) => (wasYesterday ? "yesterday" : `on ${day}`),
	ar: (wasYesterday, day) => (wasYesterday ? "أمس" : `يوم ${day}`),
	fr: (wasYesterday, day) => (wasYesterday ? "hier" : day),
	de: (wasYesterday, day) => (wasYesterday ? "gestern" : `am ${day}`),
	es: (wasYesterday, day) => (wasYesterday ? "ayer" : `el ${day}`),
};

/** The right day, written the way the wrong one was. */
const like = (mention: DateMention, on: CalendarDate, { letter, context }: CheckInput): string => {
	const { language } = letter;
	if (mention.on === null) return weekdayName(on, language);
	if (language !== "en" && language !== "en-gb") {
		const { country } = context.office;
		return mention.weekday === null ? dayAndMonth(on, language, country) : writtenDate(on, language, country);
	}
	const day = mention.isDayFirst ? dayAndMonth(on, "en-gb") : dayAndMonth(on, "en");
	const year = mention.year === null ? "" : `${mention.isDayFirst ? "" : ","} ${on.slice(0, 4)}`;
	if (mention.weekday === null) return `${day}${year}`;
	return `${weekdayName(on)}${mention.written.includes(",") || letter.language === "en" ? "," : ""} ${day}${year}`;
};
