import { patternRule } from "../grammar-rule.ts";

/** Words that are written as one. */
export const splitWord = patternRule("split-word", [
	[/\b(any|some|every) thing\b(?! s\b)/gi, "$1thing"],
	[/(?<!\b(?:go|come|went|do|did|came) )\bwith out\b/gi, "without"],
	[/(?<=\b(?:of|to|for|with|from|thank) )(my|your|him|her|it|our|them) (self|selves)\b/gi, "$1$2"],
	[/\bnow a days\b/gi, "nowadays"],
	[/\bin stead of\b/gi, "instead of"],
	[/\bhow ever(?=,)/gi, "however"],
	[/\bal ready\b/gi, "already"],
]);
