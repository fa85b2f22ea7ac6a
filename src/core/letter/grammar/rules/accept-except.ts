import { patternRule } from "../grammar-rule.ts";

/** "Please except my thanks". */
export const acceptExcept = patternRule("accept-except", [
	[/\bexcept(?= my (?:\w+ )?(?:thanks|apolog\w+|invitation|regards|congratulations|offer)\b)/gi, "accept"],
	[
		/(?<=\b(?:please|gladly|happily|to|will|would|can|I) )except(?= (?:the|your|this|an?) (?:\w+ )?(?:offer|job|position|role|post|invitation)\b)/g,
		"accept",
	],
]);
