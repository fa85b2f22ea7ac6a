import { type Composer, ifFuller } from "./draft.ts";

/** A yes in writing. Start, pay and terms are the contract's to state; the next steps are asked for. */
export const composeAcceptance: Composer = ({ context, phrases, matter }) => {
	const { thanks, accept, nextSteps, lookForward } = phrases.acceptance;
	return {
		paragraphs: [
			[thanks(matter), accept],
			[nextSteps],
			[ifFuller(context, phrases.thanksForTime), context.length === "short" ? null : lookForward],
		],
	};
};
