import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, subjectOf } from "./draft.ts";
import { andForInterview, positionLines, subjectsOf } from "./subjects.ts";

/** Leaves a process while they may still be deciding, with thanks. That another offer was accepted is said where it was. */
export const composeWithdrawal: Composer = (context) => {
	const { roleAtCompany } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(positionLines(context, "Withdrawing my application")),
		body: bodyOf(
			greetingLine(context),
			[
				[ended(`Thank you for considering me for ${roleAtCompany}${andForInterview(context)}`)],
				[
					hasAcceptedAnother(context) ? "I have accepted another offer." : null,
					hasAcceptedAnother(context)
						? "I am therefore withdrawing my application."
						: "I am writing to withdraw my application.",
				],
				["I am grateful for the time you gave me, and I wish you well in filling the role."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};

const hasAcceptedAnother = ({ offer }: LetterContext): boolean =>
	offer?.isElsewhere === true && offer.state === "accepted";
