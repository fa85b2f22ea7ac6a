import { patternRule } from "../grammar-rule.ts";

/** "Your advise" is a noun and wants a c; "I would advice" is a verb and wants an s. */
export const adviceAdvise = patternRule("advice-advise", [
	[
		/(?<=\b(?:your|my|his|our|their|good|some|any|this|kind|helpful|useful) )advise\b(?! (?:against|me|us|you|him|them|that|on)\b)/gi,
		"advice",
	],
	[/(?<=\bthe )advise\b(?= (?:you|I|we|on|about|that|from|to)\b|[.,;!?])/gi, "advice"],
	[
		/(?<=\b(?:would|to|will|could|can|please|kindly|(?:could|can|would) you) )advice(?= (?:me|us|you|him|her|them|against|that|whether|if)\b)/gi,
		"advise",
	],
]);
