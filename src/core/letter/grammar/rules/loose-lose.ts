import { patternRule } from "../grammar-rule.ts";

/** What is not tight is loose; what is gone, one did lose. */
export const looseLose = patternRule("loose-lose", [
	[
		/\bloose(?= (?:(?:no|any|my|your|our|the|this|more|that|his|her|their) )?(?:time|chance|opportunity|interest|sight|track|touch|hope|patience|momentum|customers|money|job|ground)\b)/gi,
		"lose",
	],
	[
		/(?<=\b(?:to|not|will|would|might|may|can|could|don['’]t|didn['’]t|won['’]t) )loose(?= (?:the|a|an|any|our|my|your|this|that|it|you|him|them|him|people)\b)/gi,
		"lose",
	],
	[/\bloosing(?= (?:the|a|any|our|my|your|this|that|it|you|time|touch|sight|track|interest|customers)\b)/gi, "losing"],
]);
