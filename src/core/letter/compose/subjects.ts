import type { CalendarDate } from "../../time/calendar-date.ts";
import type { LetterContext } from "../context.ts";
import type { LetterLanguage } from "../letter.ts";
import { dayAndMonth, writtenDate } from "../written-date.ts";
import { ended } from "./draft.ts";
import type { Subjects } from "./phrases-en.ts";

/** The position without a trailing "role", which the sentences add; `null` while unknown. */
export const positionOf = (context: LetterContext): string | null => {
	const position = context.position?.trim().replace(/\s+(?:role|position|post|job)$/i, "") ?? "";
	return position === "" ? null : position;
};

export const subjectsOf = (context: LetterContext): Subjects => {
	const position = positionOf(context);
	const role = position === null ? "the role" : `the ${position} role`;
	const company = context.company.name?.trim() ?? "";
	const on = context.interview?.on ?? null;
	const onDate = on === null ? "" : ` on ${writtenDate(on, context.language)}`;
	return {
		role,
		roleAtCompany: company === "" ? role : `${role} at ${company}`,
		onDate,
		onDateThen: onDate !== "" && context.language === "en" ? `${onDate},` : onDate,
		meet: context.interview?.kind === "on-site" ? "meet" : "speak with",
	};
};

/** Subject lines that say which interview, fullest first. */
export const subjectLines = (context: LetterContext, lead: string): readonly (string | null)[] => {
	const position = positionOf(context);
	const on = context.interview?.on ?? null;
	const day = on === null ? null : dayAndMonth(on, context.language);
	return [
		position !== null && day !== null ? `${lead}, ${position} interview on ${day}` : null,
		position === null ? null : `${lead}, ${position} interview`,
		position === null ? null : `${lead}, ${position}`,
		day === null ? null : `${lead}, interview on ${day}`,
		`${lead}, our interview`,
	];
};

/** Subject lines that say which position, fullest first. */
export const positionLines = (context: LetterContext, lead: string): readonly (string | null)[] => {
	const position = positionOf(context);
	return [position === null ? null : `${lead}, ${position}`, lead];
};

/** The day of the interview once it is over; `null` before, and while no day is noted. */
export const pastInterviewOn = ({ interview, now, today }: LetterContext): CalendarDate | null => {
	if (interview === null || interview.on === null) return null;
	const isOver = interview.endedAt === null ? interview.on < today : interview.endedAt <= now;
	return isOver ? interview.on : null;
};

/** ", and for the interview on Wednesday 8 April", or nothing. */
export const andForInterview = (context: LetterContext): string => {
	const on = pastInterviewOn(context);
	return on === null ? "" : `, and for the interview on ${writtenDate(on, context.language)}`;
};

/** A date in the middle of a sentence: American English closes it with a comma. */
export const dateThen = (date: CalendarDate, language: LetterLanguage): string =>
	`${writtenDate(date, language)}${language === "en" ? "," : ""}`;

/** How a letter about the wait begins: the role, and the interview for it if there was one. */
export const writingAbout = (context: LetterContext): string => {
	const { roleAtCompany } = subjectsOf(context);
	const on = pastInterviewOn(context);
	if (on === null) return ended(`I am writing about ${roleAtCompany}`);
	const metRecipient = context.interviewers.some((person) => person.id === context.recipient?.id);
	return `I am writing about ${roleAtCompany}, for which ${metRecipient ? "we spoke" : "I was interviewed"} on ${writtenDate(on, context.language)}.`;
};
