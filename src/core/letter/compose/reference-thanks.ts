import { type Composer, ifFuller, unlessShort } from "./draft.ts";

/** Thanks a referee and says how it ended, in plain words. */
export const composeReferenceThanks: Composer = ({ context, phrases, matter }) => {
	const { thanks, howItWent, grateful, sameForYou } = phrases.referenceThanks;
	return {
		paragraphs: [
			[thanks(matter)],
			[howItWent(context.stage)],
			[unlessShort(context, grateful), ifFuller(context, sameForYou)],
		],
	};
};
