import type { Policy, RuleId } from "#core/followup/policy.ts";
import type { Reason } from "#core/followup/reason.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";

/** A rule in words: the sentence with its numbers, and the range of opinions found. */
export interface RuleSaid {
	readonly rule: string;
	readonly found: string;
}

interface RuleWords {
	/** A few words, as a heading. */
	readonly title: string;
	readonly sentence: string;
	readonly found: string;
	readonly why: string;
}

/**
 * What each rule is called, and its sentence as a template: `{key}` is the number of that key in the policy, once each, and
 * the settings put a field in its place; it stands where one and many read alike. The rule's page takes title and sentence
 * from here too (`rules-reference.ts`). Sources: docs/rules.
 */
export const RULE_WORDS = {
	"debrief-prompt": {
		title: "Debrief",
		sentence: "Write it down {promptAfterHours} h after the end; it turns amber after {amberAfterHours} h.",
		found: "Advice found: at once, the same day at the latest.",
		why: "Memory of what was said fades within a day.",
	},
	"thank-you-window": {
		title: "Thank-you window",
		sentence:
			"Thank-you: best the same day, due in {dueAfterHours} hours, late after {lateAfterHours}; after {leavesTodayAfterDays} days it leaves Today.",
		found:
			"Advice found: from the same day to 72 hours. It is advised; nobody has measured that it changes a decision.",
		why: "Late is still better than never.",
	},
	"thank-you-weekend": {
		title: "Thank-yous and weekends",
		sentence:
			"A thank-you that would be due on a rest day may wait for the first working morning; with {workHoursBefore} work hours left, before the weekend is better.",
		found: "Advice found: the same afternoon, or the next working morning.",
		why: "Nobody reads mail on a rest day.",
	},
	"panel-letters": {
		title: "Panel letters",
		sentence: "One letter per person, each different: more than {alikePercent} % alike is too much.",
		found: "Advice found: separate and different letters; one through the coordinator for a large group.",
		why: "Panels sometimes compare.",
	},
	"promised-date": {
		title: "Promised date",
		sentence: "Ask {waitBusinessDays} working days after a promised date, not before.",
		found: "Advice found: one day to one week after it.",
		why: "A promise a day or two late is normal.",
	},
	"no-date-promised": {
		title: "No date promised",
		sentence:
			"Without a promised date ask after {waitBusinessDays} working days; after {patientBusinessDays} at public offices, universities and for senior posts.",
		found: "Advice found: 4 to 10 working days.",
		why: "Several people have to meet before they can answer.",
	},
	"second-check": {
		title: "Second check",
		sentence:
			"Ask a second time {waitBusinessDays} working days after the first; {patientBusinessDays} where patience is normal.",
		found: "Advice found: one to two weeks.",
		why: "A second message too soon reads as pressure.",
	},
	"check-limit": {
		title: "When to stop asking",
		sentence:
			"{checks} unanswered checks, then one optional closing note after {closingNoteBusinessDays} working days, then stop.",
		found: "Advice found: one, two or three.",
		why: "Silence after that is an answer, or is theirs to break.",
	},
	"contact-floor": {
		title: "Days between messages",
		sentence: "At least {businessDays} working days between any two messages to one company.",
		found: "Advice found: never daily.",
		why: "A day after a call, another one irritates.",
	},
	"letter-length": {
		title: "Letter length",
		sentence:
			"A thank-you reads well from {goodFromWords} to {goodUpToWords} words; below {thinBelowWords} it is thin, above {longAboveWords} too long; a status check has at most {checkUpToWords}.",
		found: "Advice found: three to six sentences. Of 27 public letters half had 95 words or fewer.",
		why: "It is read on a phone, between two meetings.",
	},
	channel: {
		title: "E-mail, phone or text",
		sentence:
			"Ask by e-mail. Phone calls: at most {phoneCalls}, none before a promised date and none as their week begins. Text only where they did first.",
		found: "Advice found: e-mail first; one call; a text message by hardly anyone.",
		why: "A call interrupts; a message waits.",
	},
	"competing-offer": {
		title: "Competing offer",
		sentence:
			"Tell the others of an offer by the end of working day {tellWithinBusinessDays} after it, with the real date; decide {decideDaysBefore} days before that date.",
		found: "Advice found: at once, with the real date, and no ultimatum.",
		why: "A plain fact with its date helps everybody decide.",
	},
	"alert-references": {
		title: "Telling referees",
		sentence:
			"Tell a referee the day their name goes over. Leave {coolingOffDays} days between two messages that can wait, and say thank you within {thankWithinDays} days of the end.",
		found: "Advice found: at each application or interview, or only when they may really be called.",
		why: "Nobody speaks well unprepared, and nobody likes to be worn out.",
	},
	"news-clipping": {
		title: "News instead of a question",
		sentence: "A piece of news may go in place of the first question; for one opportunity at most {clippings}.",
		found: "Advice found: about a week after the interview, instead of asking.",
		why: "It gives something instead of asking for something.",
	},
	"send-window": {
		title: "Best time to send",
		sentence:
			"A question is best sent in the middle of their week, from {fromHour} to {untilHour} o'clock at the office.",
		found: "Advice found: weekday mornings; not as the week begins, not as it ends.",
		why: "It is read in a quiet hour.",
	},
	"gone-quiet": {
		title: "At rest",
		sentence:
			"An opportunity comes to rest {afterDays} days after their last word, or {afterCheckBusinessDays} working days after the next question could go, whichever is later. You can reopen it any time.",
		found: "Advice found: from one week to months.",
		why: "Silence is an answer of a kind, and it can be broken any time.",
	},
	"keep-searching": {
		title: "Keep searching",
		sentence:
			"After {waitBusinessDays} working days of waiting, a word about other options; fewer than {thinBelow} live opportunities are thin; at most {applicationsAWeek} applications a week (0: no brake).",
		found: "Advice found: do not stop searching, everywhere, and with no number anywhere.",
		why: "Another option makes every wait easier.",
	},
	"after-no": {
		title: "After a no",
		sentence:
			"After a no, one short thank-you, with a question if you like; after {leavesTodayAfterDays} days it leaves Today.",
		found: "Advice found: leave on good terms. No source names a time.",
		why: "Doors that close kindly open again.",
	},
	"answer-later": {
		title: "A better answer, later",
		sentence: "A hard question comes back on day {afterDays} after the interview, for a better answer.",
		found: "Advice found: afterwards, once the pressure is off. No source names a day.",
		why: "The better answer comes when nobody is watching.",
	},
	"action-due": {
		title: "One thing to work on",
		sentence: "The one thing to work on comes back on its day, or {afterDays} days after the interview.",
		found: "Advice found: up to three steps. One, and the day, are our own proposal.",
		why: "One thing at a time gets done.",
	},
} as const satisfies Record<RuleId, RuleWords>;

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
	channel: ({ phoneCalls }) =>
		phoneCalls === 0
			? "By e-mail, without a call."
			: `By e-mail, with ${inWords(phoneCalls)} ${oneOrMore(phoneCalls, "call", "calls")} at most.`,
	"competing-offer": ({ tellWithinBusinessDays }) =>
		tellWithinBusinessDays === 0
			? "Tell them the same day, with the real date."
			: `Tell them within ${counted(tellWithinBusinessDays).toLowerCase()}, with the real date.`,
	"alert-references": () => "Tell referees the day their name goes over, and thank them at the end.",
	"news-clipping": ({ clippings }) =>
		clippings === 0
			? "No news in place of a question."
			: `${capitalised(inWords(clippings))} ${oneOrMore(clippings, "piece", "pieces")} of news at most, in place of the first question.`,
	"send-window": ({ fromHour, untilHour }) =>
		`Best in the middle of their week, ${fromHour} to ${untilHour} o'clock there.`,
	"gone-quiet": ({ afterDays }) => `At rest after ${afterDays} days of silence, at the earliest.`,
	"keep-searching": () => "Keep your options open.",
	"after-no": () => "A short thank-you, and a question if you like.",
	"answer-later": () => "The better answer, once the pressure is off.",
	"action-due": () => "One thing to work on.",
	"letter-length": ({ goodFromWords, goodUpToWords }) => `${goodFromWords} to ${goodUpToWords} words read well.`,
};

const counted = (days: number): string => `${capitalised(inWords(days))} working ${oneOrMore(days, "day", "days")}`;

const bold = <Rule extends RuleId>(rule: Rule, policy: Policy): string => BOLD[rule](policy[rule]);

/** The policy with the days that were counted here, which are more where patience is normal. */
const asCounted = (policy: Policy, reason: Reason): Policy =>
	reason.rule === "no-date-promised" || reason.rule === "second-check"
		? { ...policy, [reason.rule]: { ...policy[reason.rule], waitBusinessDays: reason.waitBusinessDays } }
		: policy;

/** The rule behind an advice, with the numbers that its reason counted with. */
export const sayRule = (reason: Reason, policy: Policy): RuleSaid => ({
	rule: bold(reason.rule, asCounted(policy, reason)),
	found: RULE_WORDS[reason.rule].found,
});
