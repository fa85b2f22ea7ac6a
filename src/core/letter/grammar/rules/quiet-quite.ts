import { patternRule } from "../grammar-rule.ts";

/** "Quiet different": without noise, where "rather" is meant. */
export const quietQuite = patternRule("quiet-quite", [
	[
		/\bquiet(?= (?:different|similar|interesting|clear|impressed|impressive|sure|important|nice|easy|hard|often|well|excited|happy|interested|good)\b)/gi,
		"quite",
	],
	[/\bquiet(?= a (?:few|bit|lot|while|number)\b)/gi, "quite"],
	[/(?<=\bnot )quiet(?= (?:what|the|as|how|right|ready|yet)\b)/gi, "quite"],
]);
