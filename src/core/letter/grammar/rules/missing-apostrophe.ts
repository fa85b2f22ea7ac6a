import { oneOf, patternRule } from "../grammar-rule.ts";

const NEGATED = oneOf("do does did ca is are was were has have had could would should need must");

/** "Dont", "Im", "youve". What is also another word ("wont", "well", "its") only where it cannot be meant. */
export const missingApostrophe = patternRule("missing-apostrophe", [
	[
		new RegExp(`(?<![\\p{L}'’-])(${NEGATED}n)t(?![\\p{L}'’-])`, "giu"),
		({ 0: found, 1: stem = "" }) => (found.toLowerCase() === "cant" && /^[A-Z]{2}/.test(found) ? null : `${stem}’t`),
	],
	[/(?<![\p{L}'’-])([Ww]on)t(?! to\b)(?![\p{L}'’-])/gu, "$1’t"],
	[/(?<![\p{L}'’.-])I(m|ve)(?![\p{L}'’.-])/gu, "I’$1"],
	[/(?<![\p{L}'’-])([Yy]ou|[Ww]e|[Tt]hey)(ve)(?![\p{L}'’-])/gu, "$1’$2"],
	[/(?<![\p{L}'’-])([Yy]ou|[Tt]hey)re(?![\p{L}'’-])/gu, "$1’re"],
	[/(?<![\p{L}'’-])([Yy]ou|[Tt]hey)ll(?![\p{L}'’-])/gu, "$1’ll"],
	[/(?<![\p{L}'’-])([Tt]hat|[Ww]hat)s(?= (?:a|an|the|why|how|what|not|all|been|your|my)\b)/gu, "$1’s"],
	[/(?<![\p{L}'’-])Id(?= (?:like|love|be|have|appreciate|prefer|also|really)\b)/gu, "I’d"],
	[/(?<![\p{L}'’-])Ill(?= (?:be|have|send|call|write|let|keep|follow|need)\b)/gu, "I’ll"],
]);
