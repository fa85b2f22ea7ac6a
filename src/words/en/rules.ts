import type { Policy, RuleId } from "#core/followup/policy.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";

/** A rule in words: the sentence with its numbers, and the range of opinions found. */
export interface RuleSaid {
	readonly rule: string;
	readonly found: string;
}

/** Every rule's sentence as a template: `{key}` is the number of that key in the policy. Sources: docs/rules. */
export const RULE_WORDS = {
	"debrief-prompt": {
		sentence: "Write it down {promptAfterHours} h after the end; it turns amber after {amberAfterHours} h.",
		found: "Advice found: at once, the same day at the latest.",
		why: "Memory of what was said fades within a day.",
	},
	"thank-you-window": {
		sentence:
			"Thank-you: best the same day, due in {dueAfterHours} hours, late after {lateAfterHours}; after {leavesTodayAfterDays} days it leaves Today.",
		found:
			"Advice found: from the same day to 72 hours. It is advised; nobody has measured that it changes a decision.",
		why: "Late is still better than never.",
	},
	"thank-you-weekend": {
		sentence:
			"A thank-you that would be due on a rest day may wait for the first working morning; with {workHoursBefore} work hours left, before the weekend is better.",
		found: "Advice found: the same afternoon, or the next working morning.",
		why: "Nobody reads mail on a rest day.",
	},
	"panel-letters": {
		sentence: "One letter per person, each different: more than {alikePercent} % alike is too much.",
		found: "Advice found: separate and different letters; one through the coordinator for a large group.",
		why: "Panels sometimes compare.",
	},
	"promised-date": {
		sentence: "Ask {waitBusinessDays} working days after a promised date, not before.",
		found: "Advice found: one day to one week after it.",
		why: "A promise a day or two late is normal.",
	},
	"no-date-promised": {
		sentence:
			"Without a promised date ask after {waitBusinessDays} working days; after {patientBusinessDays} at public offices, universities and for senior posts.",
		found: "Advice found: 4 to 10 working days.",
		why: "Several people have to meet before they can answer.",
	},
	"second-check": {
		sentence:
			"Ask a second time {waitBusinessDays} working days after the first; {patientBusinessDays} where patience is normal.",
		found: "Advice found: one to two weeks.",
		why: "A second message too soon reads as pressure.",
	},
	"check-limit": {
		sentence:
			"{checks} unanswered checks, then one optional closing note after {closingNoteBusinessDays} working days, then stop.",
		found: "Advice found: one, two or three.",
		why: "Silence after that is an answer, or is theirs to break.",
	},
	"contact-floor": {
		sentence: "At least {businessDays} working days between any two messages to one company.",
		found: "Advice found: never daily.",
		why: "A day after a call, another one irritates.",
	},
	"letter-length": {
		sentence:
			"A thank-you reads well from {goodFromWords} to {goodUpToWords} words; below {thinBelowWords} it is thin, above {longAboveWords} too long; a status check has at most {checkUpToWords}.",
		found: "Advice found: three to six sentences. Of 27 public letters half had 95 words or fewer.",
		why: "It is read on a phone, between two meetings.",
	},
} as const satisfies Record<RuleId, { readonly sentence: string; readonly found: string; readonly why: string }>;

const BOLD: { readonly [Rule in RuleId]: (numbers: Policy[Rule]) => string } = {
	"debrief-prompt": () => "Write it down while it is fresh.",
	"thank-you-window": ({ dueAfterHours, lateAfterHours }) =>
		`Thank-you: best the same day, due in ${dueAfterHours} hours, late after ${lateAfterHours}.`,
	"thank-you-weekend": () => "A date on a rest day moves to the first working morning.",
	"panel-letters": () => "One letter per person, each different.",
	"promised-date": ({ waitBusinessDays }) => `${counted(waitBusinessDays)} after the promised date.`,
	"no-date-promised": ({ waitBusinessDays }) => `No date was promised, so ${counted(waitBusinessDays).toLowerCase()}.`,
	"second-check": ({ waitBusinessDays }) => `${counted(waitBusinessDays)} between two checks.`,
	"check-limit": ({ checks }) => `${capitalised(inWords(checks))} ${oneOrMore(checks, "check", "checks")}, then stop.`,
	"contact-floor": ({ businessDays }) => `${counted(businessDays)} between any two messages.`,
	"letter-length": ({ goodFromWords, goodUpToWords }) => `${goodFromWords} to ${goodUpToWords} words read well.`,
};

const counted = (days: number): string => `${capitalised(inWords(days))} working ${oneOrMore(days, "day", "days")}`;

const bold = <Rule extends RuleId>(rule: Rule, policy: Policy): string => BOLD[rule](policy[rule]);

export const sayRule = (rule: RuleId, policy: Policy): RuleSaid => ({
	rule: bold(rule, policy),
	found: RULE_WORDS[rule].found,
});
