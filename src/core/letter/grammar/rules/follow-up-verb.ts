import { patternRule } from "../grammar-rule.ts";

/** A follow-up has a hyphen; to follow up has none. */
export const followUpVerb = patternRule("follow-up-verb", [
	[
		/(?<=\b(?:will|would|wanted to|like to|writing to|happy to|glad to|can|could|I|please|let me) )follow-up(?= (?:with|on|about|after|regarding|from|by|next|in|soon)\b|[.,])/gi,
		"follow up",
	],
]);
