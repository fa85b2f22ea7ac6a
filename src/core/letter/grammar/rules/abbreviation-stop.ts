import { patternRule } from "../grammar-rule.ts";

/** "e.g" and "i.e" lack their last stop; "and etc." says "and" twice. */
export const abbreviationStop = patternRule("abbreviation-stop", [
	[/(?<![\p{L}.])(e\.g|i\.e)(?![.\p{L}])/gu, "$1."],
	[/\band etc\b\.?/g, "etc."],
	[/(?<!\p{L})ect\.(?=[\s,)]|$)/gu, "etc."],
]);
