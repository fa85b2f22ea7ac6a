import type { LetterKind } from "../letter.ts";
import { type Check, type FindingData, finding, foundOrPassed, matchesOf, NOT_ASKED } from "./check.ts";

type Problem = FindingData["pleading-tone"]["problem"];

const PATTERNS: readonly (readonly [Problem, RegExp])[] = [
	[
		"diminishing",
		/\bjust (?=(?:checking|wanted|want|following|touching|writing|wondering|reaching|asking|a quick|a (?:short|small|brief))\b)/gi,
	],
	[
		"apology",
		/\b(?:(?:so |very |really )?sorry (?:to|for) (?:both\w+|disturb\w*|troubl\w+|pester\w*|nag\w*|chas\w+|writing again|follow\w* up|contact\w*|tak\w+ (?:up )?your time)|(?:my )?apologies for (?:both\w+|disturb\w*|troubl\w+|writing|follow\w*|contact\w*|chas\w+)|I apologi[sz]e for (?:both\w+|disturb\w*|troubl\w+|writing|follow\w*|contact\w*|chas\w+)|(?:I )?(?:hate|don['’]t (?:want|mean)|do not (?:want|mean)) to (?:be a (?:bother|pest|nuisance)|bother|pester|disturb|nag))\b/gi,
	],
	[
		"reproach",
		/\b(?:you (?:still )?have(?:n['’]t| not| still not) (?:yet )?(?:answered|replied|responded|got back|gotten back|written|come back|been in touch)|you (?:never|didn['’]t|did not) (?:answer|repl|respond|get back|write|come back)\w*|(?:I )?(?:still )?have(?:n['’]t| not| still not| yet to)(?: yet)? (?:heard|hear|received (?:a|an|any) (?:answer|reply|response))(?: back| anything)?|(?:no|without a) (?:answer|reply|response) (?:yet|so far|from you)|as you promised)\b/gi,
	],
	[
		"plea",
		/\b(?:I(?: really| desperately| badly)? need this (?:job|role|position)|desperate(?:ly)?|please,? please|I beg you|I am begging|(?:my )?last (?:hope|chance)|any job|at your earliest convenience)\b/gi,
	],
];

const KINDS: readonly LetterKind[] = [
	"status-check",
	"closing-note",
	"news",
	"competing-offer",
	"deadline-request",
	"feedback-request",
	"thanks-after-no",
];

/** A question about the next step needs no apology, carries no reproach and does not make itself small. */
export const pleadingTone: Check<"pleading-tone"> = {
	id: "pleading-tone",
	run: (input) => {
		if (!KINDS.includes(input.letter.kind)) return NOT_ASKED;
		const findings = PATTERNS.flatMap(([problem, pattern]) =>
			matchesOf(input, pattern).map(({ found, ...place }) =>
				finding("pleading-tone", {
					...place,
					level: "may-look",
					found: found.trim(),
					data: { problem, written: found.trim() },
					fixes: problem === "diminishing" ? [""] : [],
				}),
			),
		);
		return foundOrPassed("pleading-tone", findings, null);
	},
};
