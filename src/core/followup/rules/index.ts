import type { Rule } from "../rule.ts";
import { checkLimit } from "./check-limit.ts";
import { contactFloor } from "./contact-floor.ts";
import { debriefPrompt } from "./debrief-prompt.ts";
import { letterLength } from "./letter-length.ts";
import { noDatePromised } from "./no-date-promised.ts";
import { panelLetters } from "./panel-letters.ts";
import { promisedDate } from "./promised-date.ts";
import { secondCheck } from "./second-check.ts";
import { thankYouWeekend } from "./thank-you-weekend.ts";
import { thankYouWindow } from "./thank-you-window.ts";

/** Every rule in force, in the order of the policy; where two rules tie, the earlier one gives the reason. */
export const rules: readonly Rule[] = [
	debriefPrompt,
	thankYouWindow,
	thankYouWeekend,
	panelLetters,
	promisedDate,
	noDatePromised,
	secondCheck,
	checkLimit,
	contactFloor,
	letterLength,
];
