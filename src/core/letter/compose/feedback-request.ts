import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, subjectOf } from "./draft.ts";
import { andForInterview, subjectLines, subjectsOf } from "./subjects.ts";

/** After a no: thanks, understanding, and one question about what would help next time. It argues with nothing. */
export const composeFeedbackRequest: Composer = (context) => {
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
				],
				context.hasTheirFeedback
					? [
							"Thank you also for what you have told me about it.",
							"If there is one more thing that would help me next time, I would be glad to hear it. A line is plenty.",
						]
					: [
							"If you have a moment, could you name one or two things that would help me next time?",
							"A line or two is plenty, and I will understand if it is not possible.",
						],
				["I wish you and the team all the best."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};
