import { patternRule } from "../grammar-rule.ts";

/** A principle is believed in; a principal engineer is the first among them. */
export const principal = patternRule("principal", [
	[
		/\bprinciple(?= (?:engineer|analyst|designer|consultant|investigator|scientist|architect|researcher|developer)s?\b)/gi,
		"principal",
	],
]);
