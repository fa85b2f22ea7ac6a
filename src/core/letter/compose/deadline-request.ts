import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, subjectOf } from "./draft.ts";
import { positionLines, subjectsOf } from "./subjects.ts";

/** Thanks for an offer, and the question until when they would like an answer. It decides nothing yet. */
export const composeDeadlineRequest: Composer = (context) => {
	const { roleAtCompany } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(positionLines(context, "Your offer")),
		body: bodyOf(
			greetingLine(context),
			[
				[ended(`Thank you for the offer of ${roleAtCompany}`)],
				[
					"Could you tell me until when you would like my answer? I would like to think it over properly and reply in time.",
				],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};
