import { type Composer, ifFuller, unlessShort } from "./draft.ts";

/** The last, friendly message after unanswered checks: thanks, understanding, an open door; it asks nothing. */
export const composeClosingNote: Composer = ({ context, phrases, matter }) => {
	const { thanks, leaveItHere, openDoor } = phrases.closingNote;
	return {
		paragraphs: [
			[thanks(matter), leaveItHere],
			[unlessShort(context, openDoor), ifFuller(context, phrases.thanksForTime), phrases.goodWishes],
		],
	};
};
