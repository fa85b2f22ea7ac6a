import { patternRule } from "../grammar-rule.ts";

/** Words without a plural, and without "a": advice, information, feedback. */
export const uncountable = patternRule("uncountable", [
	[/\b(information|equipment|software|furniture|homework|knowledge)s\b/gi, "$1"],
	[/(?<!\b(?:remittance|payment|credit|debit|shipping|dispatch) )\b(advice)s\b/gi, "$1"],
	[/(?<!\b(?:positive|negative) )\b(feedback)s\b/gi, "$1"],
	[
		/\ban? ((?:good|useful|helpful|honest|short|quick|valuable|important|constructive) )?(advice|information|feedback)(?=[.,;!?]| (?:about|on|that|which|for|from|regarding|to)\b)/gi,
		(match) => [`some ${match[1] ?? ""}${match[2]}`, `${match[1] ?? ""}${match[2]}`],
	],
]);
