import { type Composer, ifFuller } from "./draft.ts";

/** A no to an offer, with thanks. It gives no reason: which one to name is the user's to decide. */
export const composeDecline: Composer = ({ context, phrases, matter }) => {
	const { thanks, decided, gratefulAndWishes } = phrases.decline;
	return {
		paragraphs: [
			[thanks(matter), decided],
			[
				matter.metRecipient && context.length !== "short" ? gratefulAndWishes : phrases.goodWishes,
				ifFuller(context, phrases.pathsCross),
			],
		],
	};
};
