import { patternRule } from "../grammar-rule.ts";

/** "Discuss about": one discusses a thing. */
export const needlessPreposition = patternRule("needless-preposition", [
	[/\b(discuss(?:ed|es|ing)?) about\b/gi, "$1"],
	[/\b(mention(?:ed|ing)?) about\b/gi, "$1"],
	[/\b(emphasi[sz](?:e|ed|ing)) on\b/gi, "$1"],
	[/\b(return(?:ed)?|revert(?:ed)?) back\b/gi, "$1"],
	[
		/(?<=\b(?:to|will|can|please|could|would|you|may|kindly) )contact (?:with|to) (?=me|us|you|him|her|them\b)/gi,
		"contact ",
	],
	[/\b(regarding) (?:to|about)(?= (?:the|my|your|our|this)\b)/gi, "$1"],
]);
