import { patternRule } from "../grammar-rule.ts";

/** "Imaging,was": no space behind the comma, or behind the stop before a word that begins a sentence. */
export const missingSpace = patternRule("missing-space", [
	[/(?<!\p{Ll})(\p{Ll}{2,}[,;])(\p{L}\p{Ll}*)/gu, ({ 1: before = "", 2: after = "" }) => `${before} ${after}`],
	[/(?<!\p{Ll})(\p{Ll}{3,}[.!?])((?:I|The|We|Thank|It|You|My|This|Please|Our|As|In|For)(?=[\s’']))/gu, "$1 $2"],
]);
