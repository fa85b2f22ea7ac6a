import { type Composer, thanksForTime, unlessShort } from "./draft.ts";

/** After a no: thanks and an open door; it asks nothing. */
export const composeThanksAfterNo: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	const { thanks, understand, thanksForFeedback } = phrases.afterNo;
	return {
		paragraphs: [
			[thanks(matter), understand, context.hasTheirFeedback ? thanksForFeedback : null, thanksForTime(composing)],
			[unlessShort(context, phrases.anotherRole), phrases.goodWishes],
		],
	};
};
