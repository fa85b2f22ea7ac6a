import { oneOf, patternRule } from "../grammar-rule.ts";

const COUNT = oneOf("two three four five six seven eight nine ten twelve fifteen twenty several many \\d+");

/** "Five years experience" wants an apostrophe, or "of". */
export const yearsExperience = patternRule("years-experience", [
	[
		new RegExp(`(?<=\\b${COUNT}\\+? )(years|months) experience\\b`, "gi"),
		(match) => [`${match[1]} of experience`, `${match[1]}’ experience`],
	],
]);
