import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { writtenDate } from "../written-date.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, subjectOf } from "./draft.ts";
import { subjectLines, writingAbout } from "./subjects.ts";

/** A short question about the next step: role, interview date, the date they named, no reproach and no apology. */
export const composeStatusCheck: Composer = (context) => {
	const to = addressOf(context);
	return {
		subject: subjectOf(subjectLines(context, "Next steps")),
		body: bodyOf(
			greetingLine(context),
			[
				[writingAbout(context), question(context)],
				["I remain interested in the role, and I am glad to send anything else that would help."],
			],
			closingLines(context),
		),
		to,
		facts: [],
		asks: commonAsks(context, to),
	};
};

const question = (context: LetterContext): string => {
	const { lastCheckOn, promise, language } = context;
	if (lastCheckOn !== null) {
		return `Since my message of ${writtenDate(lastCheckOn, language)}, has anything been decided, or is there a new date to keep in mind?`;
	}
	if (promise === null || promise.byOn === null) {
		return "Could you tell me how the decision is coming along, and when you expect to know more?";
	}
	const by = writtenDate(promise.byOn, language);
	return `${promise.isRecipients ? `You mentioned ${by} for an answer` : `I had noted ${by} for an answer`}, so I would like to ask where things stand, or when you expect to know more.`;
};
