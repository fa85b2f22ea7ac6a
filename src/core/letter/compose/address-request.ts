import type { LetterContext, LetterPerson } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, subjectOf } from "./draft.ts";
import { joinNames } from "./join-names.ts";
import { subjectsOf } from "./subjects.ts";

/** A short request to reception, a coordinator or a recruiter for the address and spelling of those to be thanked. */
export const composeAddressRequest: Composer = (context) => {
	const { roleAtCompany, onDateThen } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(["Contact details for a thank-you note"]),
		body: bodyOf(
			greetingLine(context),
			[
				[
					`I was interviewed${onDateThen} for ${roleAtCompany} and would like to thank ${whomToThank(context)} in writing.`,
					request(context),
				],
				["If you would rather pass a letter on, I am glad to send it to you. Thank you for your help."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};

const toBeThanked = (context: LetterContext): readonly LetterPerson[] =>
	context.interviewers.filter((person) => person.id !== context.recipient?.id);

/** "Ines Okafor and the Head of Insight"; a person known by nothing is left out. */
const whomToThank = (context: LetterContext): string => {
	const names = toBeThanked(context).flatMap(
		(person) => person.name ?? (person.title === null ? [] : `the ${person.title}`),
	);
	return names.length === 0 ? "those I met" : joinNames(names);
};

const request = (context: LetterContext): string => {
	const people = toBeThanked(context);
	const isUnsureOfName = people.some((person) => person.name === null || person.nameSource === "only-heard");
	const lacksAddress = people.length === 0 || people.some((person) => person.email === null);
	const many = people.length > 1;
	if (isUnsureOfName && lacksAddress) {
		return many
			? "Could you tell me how their names are spelled, and which e-mail addresses to use?"
			: "Could you tell me how the name is spelled, and which e-mail address to use?";
	}
	if (isUnsureOfName)
		return many ? "Could you tell me how their names are spelled?" : "Could you tell me how the name is spelled?";
	return many ? "Could you tell me which e-mail addresses to use?" : "Could you tell me which e-mail address to use?";
};
