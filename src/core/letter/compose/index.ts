import type { LetterContext } from "../context.ts";
import type { LetterKind } from "../letter.ts";
import { composeAddressRequest } from "./address-request.ts";
import { composeClosingNote } from "./closing-note.ts";
import { composeCorrection } from "./correction.ts";
import type { Composer, Draft } from "./draft.ts";
import { composeEmptyPage } from "./empty-page.ts";
import { composeStatusCheck } from "./status-check.ts";
import { composeThankYou } from "./thank-you.ts";

const COMPOSERS: Readonly<Record<LetterKind, Composer>> = {
	"thank-you": composeThankYou,
	"status-check": composeStatusCheck,
	correction: composeCorrection,
	"closing-note": composeClosingNote,
	"address-request": composeAddressRequest,
	news: composeEmptyPage,
	"competing-offer": composeEmptyPage,
	"feedback-request": composeEmptyPage,
	"thanks-after-no": composeEmptyPage,
	"reference-heads-up": composeEmptyPage,
	"reference-thanks": composeEmptyPage,
	withdrawal: composeEmptyPage,
	acceptance: composeEmptyPage,
};

/**
 * A first draft from the record's facts alone. What is not known is left out and asked for; nothing is invented, and no
 * gap is marked in the text. The same context always gives the same draft.
 */
export const composeLetter = (context: LetterContext): Draft => COMPOSERS[context.kind](context);
