import { type CalendarDate, weekdayOf } from "../../time/calendar-date.ts";
import type { LetterContext } from "../context.ts";
import { writtenDate } from "../written-date.ts";
import { type Check, type CheckInput, type Finding, fieldsOf, finding, foundOrPassed, NOT_ASKED } from "./check.ts";
import { type DateMention, dateMentionsIn, dateReadingOf } from "./date-mentions.ts";

/**
 * The days that a letter about another offer names for an answer are real: the other company's deadline, this company's promise, or a
 * day the record knows of their dealings. A deadline that has passed is said too: it cannot be named any more.
 */
export const offerDates: Check<"offer-dates"> = {
	id: "offer-dates",
	run: (input) =>
		input.letter.kind === "competing-offer"
			? foundOrPassed("offer-dates", [...passedDeadline(input), ...otherDays(input)], null)
			: NOT_ASKED,
};

const deadlineOf = ({ offer }: LetterContext): CalendarDate | null =>
	offer?.answerBy.kind === "on" ? offer.answerBy.on : null;

const passedDeadline = ({ context }: CheckInput): readonly Finding<"offer-dates">[] => {
	const answerByOn = deadlineOf(context);
	if (answerByOn === null || answerByOn >= context.today) return [];
	return [
		finding("offer-dates", {
			level: "must-look",
			field: "body",
			range: null,
			found: "",
			key: `passed:${answerByOn}`,
			data: { problem: "deadline-passed", answerByOn },
		}),
	];
};

const otherDays = (input: CheckInput): readonly Finding<"offer-dates">[] => {
	const { context, letter } = input;
	const answerByOn = deadlineOf(context);
	const real = realDays(context);
	return fieldsOf(input).flatMap(({ field, text }) =>
		dateMentionsIn(text, dateReadingOf(input, real))
			// "I could begin on 1 June" is no day of theirs.
			.filter((mention) => mention.isOfAnswer && !isReal(mention, real) && !isForInterviewDate(mention, context))
			.map((mention) =>
				finding("offer-dates", {
					level: "must-look",
					field,
					range: mention,
					found: mention.written,
					data: { problem: "another-day", written: mention.written, answerByOn },
					fixes: answerByOn === null ? [] : [writtenDate(answerByOn, letter.language, context.office.country)],
				}),
			),
	);
};

const realDays = (context: LetterContext): readonly CalendarDate[] =>
	[
		deadlineOf(context),
		context.promise?.byOn ?? null,
		...context.interviewDates,
		context.interview?.on ?? null,
		// When the offer came and when the user last wrote are facts as well.
		context.offer?.madeOn ?? null,
		context.lastCheckOn,
	].filter((day) => day !== null);

const isReal = ({ on, weekday }: DateMention, real: readonly CalendarDate[]): boolean => {
	if (on !== null) return real.includes(on);
	return weekday === null || real.some((day) => weekdayOf(day) === weekday);
};

/** A wrong day of the interview is the other check's to say. */
const isForInterviewDate = ({ isInterview }: DateMention, { interview }: LetterContext): boolean =>
	isInterview && (interview?.on ?? null) !== null;
