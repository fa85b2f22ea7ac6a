import { oneOf, patternRule } from "../grammar-rule.ts";

const OWNED = oneOf(
	"own team company work customers products clients job role needs office plans questions experience help support staff business project",
);

/** Their house, over there, they’re home. */
export const theirThere = patternRule("their-there", [
	[/\btheir(?= (?:is|are|was|were|will be|has been|have been|would be|seems to)\b)/gi, "there"],
	[new RegExp(`(?<=\\b(?:for|with|in|of|about|to|and|on|by|from) )there(?= ${OWNED}\\b)`, "gi"), "their"],
	[
		new RegExp(`\\bthey['’]re(?= (?!work|job|role|plans|business|support|help)${OWNED}\\b(?! (?:of|for|to)\\b))`, "gi"),
		"their",
	],
	[/\btheir(?= going to\b)/gi, "they’re"],
	[
		/(?<=(?:^|[.!?,] |\bthat ))there(?= (?:looking|hiring|working|building|planning|going) (?:for|to|on|a|at)\b)/gim,
		"they’re",
	],
]);
