import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, subjectOf } from "./draft.ts";
import { positionLines, subjectsOf } from "./subjects.ts";

/** A yes in writing. Start, pay and terms are the contract's to state; the next steps are asked for. */
export const composeAcceptance: Composer = (context) => {
	const { roleAtCompany } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(positionLines(context, "Acceptance of your offer")),
		body: bodyOf(
			greetingLine(context),
			[
				[ended(`Thank you for offering me ${roleAtCompany}`), "I am glad to accept."],
				["Could you confirm the next steps, and what you need from me?"],
				["I look forward to working with you."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};
