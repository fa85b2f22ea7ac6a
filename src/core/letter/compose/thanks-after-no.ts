import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, subjectOf } from "./draft.ts";
import { andForInterview, subjectLines, subjectsOf } from "./subjects.ts";

/** After a no: thanks and an open door; it asks nothing. */
export const composeThanksAfterNo: Composer = (context) => {
	const { roleAtCompany } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(subjectLines(context, "Thank you")),
		body: bodyOf(
			greetingLine(context),
			[
				[
					ended(`Thank you for letting me know your decision about ${roleAtCompany}${andForInterview(context)}`),
					"I understand the decision.",
					context.hasTheirFeedback ? "Thank you also for what you have told me about it." : null,
				],
				[
					"Should another suitable role come up, I would be glad to hear from you.",
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
