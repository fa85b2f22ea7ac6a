import { patternRule } from "../grammar-rule.ts";

/** "More better": said twice. */
export const doubleComparison = patternRule("double-comparison", [
	[
		/\bmore (better|easier|faster|earlier|later|quicker|cheaper|clearer|simpler|stronger|bigger|smaller|worse|happier|nicer)\b/gi,
		"$1",
	],
	[/\bmost (best|easiest|fastest|biggest|strongest|worst|nicest)\b/gi, "$1"],
]);
