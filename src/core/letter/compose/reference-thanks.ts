import type { Stage } from "../../opportunity/opportunity.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, subjectOf } from "./draft.ts";
import { standFor } from "./referee-words.ts";
import { subjectsOf } from "./subjects.ts";

/** Thanks a referee and says how it ended, in plain words. */
export const composeReferenceThanks: Composer = (context) => {
	const { roleAtCompany } = subjectsOf(context);
	const to = addressOf(context);
	return {
		subject: subjectOf(["Thank you, and how it went"]),
		body: bodyOf(
			greetingLine(context),
			[
				[ended(`Thank you for ${standFor(context.language).being} when I applied for ${roleAtCompany}`)],
				[howItWent(context.stage)],
				["I am grateful that I could name you."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};

const howItWent = (stage: Stage): string => {
	switch (stage) {
		case "accepted":
			return "They have offered me the role, and I have accepted it.";
		case "declined":
			return "They offered me the role, and I have decided not to take it.";
		case "offer":
			return "They have offered me the role. I have not given my answer yet.";
		case "rejected":
			return "They have decided not to offer me the role.";
		case "withdrawn":
			return "I have withdrawn my application.";
		case "quiet":
			return "I have not had an answer from them.";
		case "saved":
		case "applied":
		case "interviewing":
			return "They have not decided yet. I will tell you when they have.";
	}
};
