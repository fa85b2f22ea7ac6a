import { oneOf, patternRule } from "../grammar-rule.ts";

const VERBS = oneOf("have be do know work learn go see speak hear wait say write send give take ask add");

/** "Must to", "should to": no "to" behind these. */
export const mustTo = patternRule("must-to", [
	[new RegExp(`\\b(must|should|might) to (?=${VERBS}\\b)`, "gi"), "$1 "],
	[/\b(?:can|could) able to\b/gi, "am able to"],
]);
