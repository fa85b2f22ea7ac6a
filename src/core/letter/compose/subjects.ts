import type { LetterContext } from "../context.ts";
import { dayAndMonth, writtenDate } from "../written-date.ts";
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
