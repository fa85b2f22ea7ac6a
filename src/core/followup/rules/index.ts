import type { OpportunityRule, Rule, SearchRule } from "../rule.ts";
import { actionDue } from "./action-due.ts";
import { afterNo } from "./after-no.ts";
import { alertReferences } from "./alert-references.ts";
import { answerLater } from "./answer-later.ts";
import { channel } from "./channel.ts";
import { checkLimit } from "./check-limit.ts";
import { competingOffer } from "./competing-offer.ts";
import { contactFloor } from "./contact-floor.ts";
import { debriefPrompt } from "./debrief-prompt.ts";
import { goneQuiet } from "./gone-quiet.ts";
import { keepSearching } from "./keep-searching.ts";
import { letterLength } from "./letter-length.ts";
import { newsClipping } from "./news-clipping.ts";
import { noDatePromised } from "./no-date-promised.ts";
import { panelLetters } from "./panel-letters.ts";
import { promisedDate } from "./promised-date.ts";
import { secondCheck } from "./second-check.ts";
import { sendWindow } from "./send-window.ts";
import { thankYouWeekend } from "./thank-you-weekend.ts";
import { thankYouWindow } from "./thank-you-window.ts";

/** Rules about one opportunity, in the order of the policy; where two tie, the earlier one gives the reason. */
export const opportunityRules: readonly OpportunityRule[] = [
	debriefPrompt,
	thankYouWindow,
	thankYouWeekend,
	panelLetters,
	promisedDate,
	noDatePromised,
	secondCheck,
	checkLimit,
	contactFloor,
	channel,
	competingOffer,
	alertReferences,
	newsClipping,
	sendWindow,
	goneQuiet,
	letterLength,
	afterNo,
];

/** Rules about the search as a whole, and about the user. */
export const searchRules: readonly SearchRule[] = [keepSearching, answerLater, actionDue];

/** Every rule in force, in the order it is shown. */
export const rules: readonly Rule[] = [...opportunityRules, ...searchRules];
