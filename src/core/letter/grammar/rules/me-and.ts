import { patternRule } from "../grammar-rule.ts";

const VERBS =
	"went|were|was|have|had|are|worked|spoke|built|met|discussed|will|would|can|could|did|talked|made|wrote|started";

/** "Me and Tom went": whoever does something is "I". */
export const meAnd = patternRule("me-and", [
	[
		new RegExp(
			`(?<=^|[.!?] |\\b(?:that|when|where|because|and|but) )[Mm]e and ((?:my )?\\p{L}+)(?= (?:${VERBS})\\b)`,
			"gmu",
		),
		"$1 and I",
	],
	[new RegExp(`(?<=^|[.!?] )(\\p{Lu}\\p{Ll}+) and me(?= (?:${VERBS})\\b)`, "gmu"), "$1 and I"],
]);
