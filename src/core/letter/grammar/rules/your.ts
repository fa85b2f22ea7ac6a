import { oneOf, patternRule } from "../grammar-rule.ts";

const OWNED = oneOf(
	"team company time office consideration department letter reply website product products help advice business customers colleagues questions kindness",
);

/** "Your" is what belongs to you; "you’re" is "you are". */
export const your = patternRule("your", [
	[/\byour(?= (?:a|an|the|going to|able to|interested in)\b)/gi, "you’re"],
	[/(?<=(?:^|[.!?,] ))your(?= welcome(?:[.,!]| to\b))/gim, "you’re"],
	[/\byour(?= not (?:able|sure|the|a|an|in)\b)/gi, "you’re"],
	[
		/(?<=\b(?:know|think|sure|if|when|that|because|as|while) )your(?= (?:busy|free|available|happy|interested|ready)(?:[.,;!?]| (?:at|with|this|next|right|now|these|until|in|to)\b))/gi,
		"you’re",
	],
	[new RegExp(`\\byou['’]re(?= (?:kind )?${OWNED}\\b(?!-))`, "gi"), "your"],
	[new RegExp(`(?<=\\b(?:for|at|in|of|with|about|from) )you(?= (?:kind )?${OWNED}\\b)`, "gi"), "your"],
]);
