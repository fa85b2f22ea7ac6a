import { patternRule } from "../grammar-rule.ts";

/** To affect is to change something; an effect is what comes of it. */
export const affectEffect = patternRule("affect-effect", [
	[/\beffect(ed|ing)(?= (?:my|our|me|us|how|by)\b)/gi, "affect$1"],
	[/(?<=\b(?:an|no|big|great|positive|negative|strong|lasting|little|much) )affect(?= (?:on|upon)\b)/gi, "effect"],
	[/(?<=\bthe )affect(?= (?:of|on|this|that|it)\b)/gi, "effect"],
]);
