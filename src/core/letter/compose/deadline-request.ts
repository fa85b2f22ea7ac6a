import { type Composer, thanksForTime, unlessShort } from "./draft.ts";

/** Thanks for an offer, and the question until when they would like an answer. It decides nothing yet. */
export const composeDeadlineRequest: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	const { thanks, untilWhen, thinkItOver } = phrases.deadlineRequest;
	return {
		paragraphs: [[thanks(matter)], [untilWhen, unlessShort(context, thinkItOver)], [thanksForTime(composing)]],
	};
};
