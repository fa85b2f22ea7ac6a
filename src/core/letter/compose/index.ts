import type { LetterContext } from "../context.ts";
import type { LetterKind } from "../letter.ts";
import { composeAcceptance } from "./acceptance.ts";
import { composeAddressRequest } from "./address-request.ts";
import { composeClosingNote } from "./closing-note.ts";
import { composeCompetingOffer } from "./competing-offer.ts";
import { composeCorrection } from "./correction.ts";
import { composeDeadlineRequest } from "./deadline-request.ts";
import { composeDecline } from "./decline.ts";
import type { Composer, Draft } from "./draft.ts";
import { composeFeedbackRequest } from "./feedback-request.ts";
import { composeNews } from "./news.ts";
import { composeReferenceHeadsUp } from "./reference-heads-up.ts";
import { composeReferenceRequest } from "./reference-request.ts";
import { composeReferenceThanks } from "./reference-thanks.ts";
import { composeStatusCheck } from "./status-check.ts";
import { composeThankYou } from "./thank-you.ts";
import { composeThanksAfterNo } from "./thanks-after-no.ts";
import { composeWithdrawal } from "./withdrawal.ts";

const COMPOSERS: Readonly<Record<LetterKind, Composer>> = {
	"thank-you": composeThankYou,
	"status-check": composeStatusCheck,
	correction: composeCorrection,
	"closing-note": composeClosingNote,
	"address-request": composeAddressRequest,
	news: composeNews,
	"competing-offer": composeCompetingOffer,
	"deadline-request": composeDeadlineRequest,
	decline: composeDecline,
	"feedback-request": composeFeedbackRequest,
	"thanks-after-no": composeThanksAfterNo,
	"reference-request": composeReferenceRequest,
	"reference-heads-up": composeReferenceHeadsUp,
	"reference-thanks": composeReferenceThanks,
	withdrawal: composeWithdrawal,
	acceptance: composeAcceptance,
};

/**
 * A first draft from the record's facts alone. What is not known is left out and asked for; nothing is invented, and no
 * gap is marked in the text. The same context always gives the same draft.
 */
export const composeLetter = (context: LetterContext): Draft => COMPOSERS[context.kind](context);
