import type { LetterContext } from "../context.ts";
import type { LetterKind } from "../letter.ts";
import { composeAcceptance } from "./acceptance.ts";
import { addressOf } from "./address.ts";
import { composeAddressRequest } from "./address-request.ts";
import { composeClosingNote } from "./closing-note.ts";
import { composeCompetingOffer } from "./competing-offer.ts";
import { composeCorrection } from "./correction.ts";
import { composeDeadlineRequest } from "./deadline-request.ts";
import { composeDecline } from "./decline.ts";
import { bodyOf, type Composer, type Content, commonAsks, type Draft, subjectOf } from "./draft.ts";
import { composeFeedbackRequest } from "./feedback-request.ts";
import { matterOf } from "./matter.ts";
import { composeNews } from "./news.ts";
import { officeCountry, phrasesFor } from "./phrases/index.ts";
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

/** Letters that can do without naming the post. */
const NEEDS_NO_POST: ReadonlySet<LetterKind> = new Set<LetterKind>(["correction", "reference-request"]);

/**
 * A first draft from the record's facts alone. What is not known is left out and asked for; nothing is invented, and no
 * gap is marked in the text. The same context always gives the same draft. In a language without phrases it is subject,
 * greeting and closing; the text is asked for.
 */
export const composeLetter = (context: LetterContext): Draft => {
	const { kind, language } = context;
	const phrases = phrasesFor(language, officeCountry(context));
	const matter = matterOf(context);
	const {
		subject = null,
		paragraphs,
		facts = [],
		asks = [],
	} = phrases.whole === null ? unwritten(context) : COMPOSERS[kind]({ context, phrases: phrases.whole, matter });
	const to = addressOf(context);
	return {
		subject: subjectOf([subject, ...phrases.subjects(kind, matter)]),
		body: bodyOf(context, paragraphs),
		to,
		facts,
		asks: [...commonAsks(context, to, !NEEDS_NO_POST.has(kind)), ...asks],
	};
};

const unwritten = ({ language }: LetterContext): Content => ({
	paragraphs: [],
	asks: [{ kind: "text-in-language", about: null, inLanguage: language }],
});
