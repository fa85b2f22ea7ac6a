import { oneOf, patternRule } from "../grammar-rule.ts";

const VERBS = oneOf(
	"hear see meet work discuss be have talk speak hearing seeing meeting working join learn send know",
);

/** "Happy too hear": to, not also. */
export const toToo = patternRule("to-too", [
	[
		new RegExp(
			`(?<=\\b(?:forward|happy|glad|pleased|able|want|wanted|like|love|hope|excited|ready) )too(?= ${VERBS}\\b)`,
			"gi",
		),
		"to",
	],
]);
