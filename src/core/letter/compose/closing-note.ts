import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, subjectOf } from "./draft.ts";
import { subjectLines, subjectsOf } from "./subjects.ts";

/** The last, friendly message after unanswered checks: thanks, understanding, an open door; it asks nothing. */
export const composeClosingNote: Composer = (context) => {
	const { roleAtCompany, onDateThen } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(subjectLines(context, "With thanks")),
		body: bodyOf(
			greetingLine(context),
			[
				[
					`Thank you again for the conversation${onDateThen} about ${roleAtCompany}.`,
					"I understand that plans change and that the decision may have gone another way, so I will leave it here.",
				],
				[
					"Should this or another suitable role come up, I would be glad to hear from you.",
					"I wish you and the team all the best.",
				],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};
