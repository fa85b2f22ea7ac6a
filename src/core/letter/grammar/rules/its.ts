import { oneOf, patternRule } from "../grammar-rule.ts";

const OWNED = oneOf(
	"own products customers members employees mission values clients passengers culture website users history reputation competitors strategy focus size growth future headquarters",
);

/** "Its" is what belongs to it; "it's" is "it is" or "it has". */
export const its = patternRule("its", [
	[/\bits(?= (?:a|an|the|been|going to|my|our|your)\b)/gi, "it’s"],
	[
		/\bits(?= (?:clear|important|possible|true|obvious|evident|likely|certain|good|great|nice|hard|easy|worth) (?:that|to|if)\b)/gi,
		"it’s",
	],
	[/\bits(?= not (?:a|an|the|that|yet|clear|easy|always|only)\b)/gi, "it’s"],
	[new RegExp(`\\bit['’]s(?= ${OWNED}\\b(?! (?:who|that|which|we|I|you|they|are|is)\\b))`, "gi"), "its"],
]);
