import { patternRule } from "../grammar-rule.ts";

/** A space before a comma or a full stop. French has one before the tall marks. */
export const spaceBeforeMark = patternRule(
	"space-before-mark",
	[
		[/(?<=[\p{L}\p{N}]) +([,.،])(?=\s|$)/gu, "$1"],
		[/(?<=[\p{L}\p{N}]) +([;:!?؛؟])(?=\s|$)/gu, (_, { language }) => (language === "fr" ? null : "$1")],
	],
	"all",
);
