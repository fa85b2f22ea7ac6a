import { patternRule } from "../grammar-rule.ts";

/** Little words that go with others: "interested on", "responsible of". */
export const wrongPreposition = patternRule("wrong-preposition", [
	[/(?<=\binterested )(?:on|for|about)(?= (?:the|this|your|working|joining|learning|a|that|it)\b)/gi, "in"],
	[/(?<=\bresponsible )of\b/gi, "for"],
	[/(?<=\b(?:depends|depending|depend) )(?:of|from)(?= (?:the|your|how|what|a|this)\b)/gi, "on"],
	[/\bin the other hand\b/gi, "on the other hand"],
	[/(?<=\bparticipat(?:e|ed|ing) )(?:to|at)(?= (?:the|a|this|your|our)\b)/gi, "in"],
	[/(?<=\barriv(?:e|ed|ing) )to(?= (?:the|your|our) (?:office|building|company|station|reception)\b)/gi, "at"],
]);
