import { type Composer, ifFuller, unlessShort } from "./draft.ts";

/** After a no: thanks, understanding, and one question about what would help next time. It argues with nothing. */
export const composeFeedbackRequest: Composer = ({ context, phrases, matter }) => {
	const { thanks, understand, thanksForFeedback, oneOrTwoThings, aLineIsPlenty, oneMoreThing } = phrases.afterNo;
	return {
		paragraphs: [
			[thanks(matter), unlessShort(context, understand)],
			context.hasTheirFeedback ? [thanksForFeedback, oneMoreThing] : [oneOrTwoThings, aLineIsPlenty],
			[ifFuller(context, phrases.anotherRole), unlessShort(context, phrases.goodWishes)],
		],
	};
};
