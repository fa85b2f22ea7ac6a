import { type Composer, ifFuller, unlessShort } from "./draft.ts";

/** After a no: thanks and an open door; it asks nothing. */
export const composeThanksAfterNo: Composer = ({ context, phrases, matter }) => {
	const { thanks, understand, thanksForFeedback } = phrases.afterNo;
	return {
		paragraphs: [
			[
				thanks(matter),
				understand,
				context.hasTheirFeedback ? thanksForFeedback : null,
				ifFuller(context, phrases.thanksForTime),
			],
			[unlessShort(context, phrases.anotherRole), phrases.goodWishes],
		],
	};
};
