import { patternRule } from "../grammar-rule.ts";

/** One explains something to somebody: "explain me the role". */
export const explainMe = patternRule("explain-me", [
	[
		/\b(explain|explained|explaining|describe|described|describing)(?= (?:me|us) (?:the|how|why|what|that|about|your|this|in)\b)/gi,
		"$1 to",
	],
	[/\bsuggest(ed)? me to\b/gi, "suggest$1 that I"],
]);
