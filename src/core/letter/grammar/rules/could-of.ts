import { patternRule } from "../grammar-rule.ts";

/** "Should of" is "should have", as it is heard. */
export const couldOf = patternRule("could-of", [
	[/\b(should|could|would|must|might)(n['’]t)? of\b(?! course)/gi, "$1$2 have"],
]);
