import { patternRule } from "../grammar-rule.ts";

const COMPARED =
	"better|fewer|greater|earlier|sooner|bigger|larger|smaller|faster|longer|higher|lower|stronger|quicker|easier|harder|worse";
const TO =
	"expected|planned|usual|ever|any|an?|the|I (?:expected|thought|had|ever)|we|most|others?|my|your|\\d+|before";

/** "Then" is a time, "than" compares. */
export const thenThan = patternRule("then-than", [
	[/(?<=\b(?:rather|other|less) )then\b(?! (?:again|that evening)\b)/gi, "than"],
	[
		/(?<=\bmore )then(?= (?:an?|the|one|two|three|four|five|ten|\d+|ever|happy|enough|just|glad|willing|half)\b)/gi,
		"than",
	],
	[new RegExp(`(?<=\\b(?:${COMPARED}) )then(?= (?:${TO})\\b)`, "gi"), "than"],
	[/(?<=\b(?:since|until|till) )than\b/gi, "then"],
	[/(?<=\band )than(?= (?:I|we|the|you|it)\b)/gi, "then"],
]);
