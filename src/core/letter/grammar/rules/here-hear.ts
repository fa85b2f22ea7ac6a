import { patternRule } from "../grammar-rule.ts";

/** "To here from you". */
export const hereHear = patternRule("here-hear", [
	[
		/(?<=\b(?:to|will|can|could|shall) )here(?= (?:from you|from your|back from|from the|about (?:the|your|next)|your)\b)/gi,
		"hear",
	],
	[/(?<=\b(?:forward to|happy to|glad to|love to|hope to|like to|good to) )here\b/gi, "hear"],
]);
