import { oneOf, patternRule } from "../grammar-rule.ts";

const COUNT = oneOf("two three four five six seven eight nine ten several many some \\d+");

/** "Since" names a moment, "for" a length: "since three years". */
export const sinceYears = patternRule("since-years", [
	[
		new RegExp(
			`\\bsince(?= (?:(?:more than|over|about|almost|nearly|around) )?(?:${COUNT}|a few) (?:years|months|weeks|days|decades)\\b(?! (?:ago|later|before|after|of|have|has|had|passed)\\b))`,
			"gi",
		),
		"for",
	],
	[/\bsince(?= a long time\b(?! ago\b))/gi, "for"],
]);
