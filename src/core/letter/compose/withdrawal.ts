import type { LetterContext } from "../context.ts";
import { type Composer, ifFuller } from "./draft.ts";

/** Leaves a process while they may still be deciding, with thanks. That another offer was accepted is said where it was. */
export const composeWithdrawal: Composer = ({ context, phrases, matter }) => {
	const { thanks, acceptedAnother, therefore, withdraw, gratefulAndWishes, wishes } = phrases.withdrawal;
	return {
		paragraphs: [
			[thanks(matter)],
			hasAcceptedAnother(context) ? [acceptedAnother, therefore] : [withdraw],
			[
				context.length === "short" ? phrases.goodWishes : matter.metRecipient ? gratefulAndWishes : wishes,
				ifFuller(context, phrases.pathsCross),
			],
		],
	};
};

const hasAcceptedAnother = ({ offer }: LetterContext): boolean =>
	offer?.isElsewhere === true && offer.state === "accepted";
