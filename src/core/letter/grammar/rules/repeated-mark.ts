import { patternRule } from "../grammar-rule.ts";

/** Two marks where one is meant. Three dots, "?!" and the stop of an abbreviation are left alone. */
export const repeatedMark = patternRule(
	"repeated-mark",
	[
		[/([,;،؛])[ ]?\1/gu, "$1"],
		[/(?<=\p{Ll}):{2}(?=\s)/gu, ":"],
		[/(?<=\p{L})\.{2}(?=\s|$)/gu, "."],
		[/(?<=[\p{L}\p{N}]),\.(?=\s|$)/gu, "."],
		[/(?<=\p{L})[?؟]{2,}(?=\s|$)/gu, ({ 0: found }) => found.charAt(0)],
	],
	"all",
);
