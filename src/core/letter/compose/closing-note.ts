import { type Composer, thanksForTime, unlessHesitant, unlessShort } from "./draft.ts";

/** The last, friendly message after unanswered checks: thanks, understanding, an open door; it asks nothing. */
export const composeClosingNote: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	const { thanks, leaveItHere, openDoor } = phrases.closingNote;
	return {
		paragraphs: [
			[thanks(matter), leaveItHere],
			[
				// Who is not sure of this role leaves the door open for others.
				unlessShort(context, unlessHesitant(context, openDoor) ?? phrases.anotherRole),
				thanksForTime(composing),
				phrases.goodWishes,
			],
		],
	};
};
