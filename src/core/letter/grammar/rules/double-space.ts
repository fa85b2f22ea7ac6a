import { patternRule } from "../grammar-rule.ts";

/** Two spaces inside a sentence. Two after a full stop are some people's habit, and theirs. */
export const doubleSpace = patternRule(
	"double-space",
	[[/(?<![\p{L}\p{N}])([\p{L}\p{N}]+[,;]?) {2,}(?=[\p{L}\p{N}(])([\p{L}\p{N}]*)/gu, "$1 $2"]],
	"all",
);
