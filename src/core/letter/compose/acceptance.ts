import { type Composer, thanksForTime, unlessHesitant, unlessShort } from "./draft.ts";

/** A yes in writing. Start, pay and terms are the contract's to state; the next steps are asked for. */
export const composeAcceptance: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	const { thanks, accept, nextSteps, lookForward } = phrases.acceptance;
	return {
		paragraphs: [
			[thanks(matter), accept],
			[nextSteps],
			[thanksForTime(composing), unlessShort(context, unlessHesitant(context, lookForward))],
		],
	};
};
