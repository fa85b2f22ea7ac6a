import { type Check, type Finding, type FindingData, finding, foundOrPassed, matchesOf, NOT_ASKED } from "./check.ts";

type Problem = FindingData["ultimatum"]["problem"];

const ANSWER = "(?:answer|decision|reply|response|offer|confirmation|commitment)";
const DECIDE =
	"(?:decide|answer|reply|respond|commit|confirm|let me know|tell me|get back to me|come back to me|make|give|send|match|choose|act)";
const DAY =
	"(?:the )?(?:end|close|noon|midnight|midday|tomorrow|tonight|today|then|that|next|this|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)";
/** "May I expect an answer?" asks; "I expect an answer" demands. */
const UNASKED = "(?<!\\b(?:may|can|could|should|do|did|would|might|if) )";
/** "If you need to speak to my referees" and "anything you need to decide" offer something. */
const NOT_OFFERED =
	"(?<!\\b(?:if|else|what|anything|everything|whatever|information|that|which|whether|when|because) )";
const KINDLY = "(?![^.!?\\n]*\\b(?:understand|of course|no problem|be (?:glad|happy|pleased)|like to|love to)\\b)";

// Said of the user's own side ("they need my answer by", "I must tell them by") none of this is pressure.
const PATTERNS: readonly (readonly [Problem, readonly string[]])[] = [
	[
		"demand",
		[
			// "You must be busy" asks nothing.
			`you (?:really |simply )?must(?! (?:be|have)\\b)`,
			`${NOT_OFFERED}you(?:['’]ll| will)? (?:need|have|are going) to ${DECIDE}`,
			`${UNASKED}I(?: will|['’]ll)? (?:must have|need|require|demand|insist on|expect)(?: to have| to receive| to get)? (?:an?|your|the) (?:\\w+ )?${ANSWER}`,
			`${UNASKED}I(?: will|['’]ll)? (?:(?:need|have) to|must) (?:hear|know|be told)\\b`,
			`${DECIDE} (?:immediately|at once|right away|now or never)`,
		],
	],
	[
		"deadline",
		[
			`please (?:\\w+ )?${DECIDE}(?! (?:whether|if|when|how|what))[^.!?\\n]{0,60}? by ${DAY}`,
			`(?:please|kindly|you) (?:\\w+ )?${DECIDE}[^.!?\\n]{0,40}? (?:no later than|not later than|at the latest)`,
			`by ${DAY}[^.;!?\\n]{0,30}? or (?:else|I|we|it)\\b`,
			`(?:your|my) (?:final|firm|hard|last) (?:deadline|date|answer|chance|offer|word)`,
			`(?:final|last) (?:chance|warning|notice|call)`,
			`(?:this|that|it|decision|deadline) is final\\b`,
			`deadline for you`,
			`I(?: am|['’]m) giving you`,
			`I(?:['’]ll| will| can)? (?:only )?give you (?:until|till|\\w+ (?:hours|days|weeks?))`,
			`you have (?:until|till|\\w+ (?:hours|days) to)`,
		],
	],
	[
		"threat",
		[
			`(?:otherwise|or else|if not),? I(?:['’]ll| will| shall| would|['’]d| must| have to| am going to| may have to| can only)${KINDLY}`,
			`or else\\b`,
			`unless (?:you|there is|I (?:hear|receive|get|have))\\b`,
			`if (?:you|the company) (?:do not|don['’]t|cannot|can['’]t|can not|fail to|are not able to|are unable to|have not|haven['’]t)(?: yet)? (?:${DECIDE}|decided|answered|replied)${KINDLY}`,
			`if I (?:do not|don['’]t|have not|haven['’]t) (?:hear|heard|receive|received|get|got)\\b${KINDLY}`,
			`no (?:other )?(?:choice|option) but|(?:have|be left with) no (?:other )?choice|(?:be|feel) forced to`,
			`I(?:['’]ll| will| shall| am going to) (?:have to |need to |simply |then )?(?:accept|take|sign|go with) (?:(?:the|that|this) (?:other |competing |first )?offer|their (?:offer|job)|the other (?:job|role|position|company|one))`,
			`(?:match|beat|top|improve on) (?:the|their|this|that) (?:other )?(?:offer|salary|figure|terms|package)`,
		],
	],
];

const COMPILED = PATTERNS.map(
	([problem, sources]) => [problem, new RegExp(`\\b(?:${sources.join("|")})`, "gi")] as const,
);

/**
 * Wording that gives them a deadline of the user's making, demands an answer or says what happens otherwise. The other
 * company's date is a fact and may be named; what this company makes of it is theirs.
 */
export const ultimatum: Check<"ultimatum"> = {
	id: "ultimatum",
	run: (input) => {
		if (input.letter.kind !== "competing-offer") return NOT_ASKED;
		const findings = COMPILED.flatMap(([problem, pattern]) =>
			matchesOf(input, pattern).map(({ found, ...place }) =>
				finding("ultimatum", { ...place, level: "must-look", found, data: { problem, written: found } }),
			),
		);
		return foundOrPassed("ultimatum", findings.filter(isFirstOfItsWords), null);
	},
};

/** "I need your final answer" is one thing to look at, not two. */
const isFirstOfItsWords = (each: Finding, at: number, all: readonly Finding[]): boolean =>
	!all
		.slice(0, at)
		.some(
			(other) =>
				other.field === each.field && (other.start ?? 0) < (each.end ?? 0) && (each.start ?? 0) < (other.end ?? 0),
		);
