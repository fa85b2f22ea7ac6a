import { patternRule } from "../grammar-rule.ts";

/** "I" is written large, with what hangs on it: "i’m". */
export const smallI = patternRule("small-i", [
	[
		/(?<=^|[\s“"(])i((?:['’](?:m|ve|d|ll))?)(?=[ ,;?!]|\n|$)(?! *\))/gu,
		({ 1: rest = "" }, { place }) => (place === "subject" && rest === "" ? null : `I${rest}`),
	],
]);
