import { type Composer, ifFuller, unlessShort } from "./draft.ts";

/** Thanks for an offer, and the question until when they would like an answer. It decides nothing yet. */
export const composeDeadlineRequest: Composer = ({ context, phrases, matter }) => {
	const { thanks, untilWhen, thinkItOver } = phrases.deadlineRequest;
	return {
		paragraphs: [
			[thanks(matter)],
			[untilWhen, unlessShort(context, thinkItOver)],
			[ifFuller(context, phrases.thanksForTime)],
		],
	};
};
