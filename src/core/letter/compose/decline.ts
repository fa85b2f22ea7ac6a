import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, subjectOf } from "./draft.ts";
import { positionLines, subjectsOf } from "./subjects.ts";

/** A no to an offer, with thanks. It gives no reason: which one to name is the user's to decide. */
export const composeDecline: Composer = (context) => {
	const { roleAtCompany } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(positionLines(context, "Your offer")),
		body: bodyOf(
			greetingLine(context),
			[
				[ended(`Thank you for offering me ${roleAtCompany}`), "I have decided not to accept the offer."],
				["I am grateful for the time you gave me, and I wish you and the team all the best."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};
