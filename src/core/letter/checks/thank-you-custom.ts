import type { LetterContext } from "../context.ts";

/** What a thank-you is where the office is: waited for, a courtesy, or something few people send. */
export type ThankYouCustom = "expected" | "polite" | "uncommon";

const EXPECTED = new Set("US CA AU NZ".split(" "));
const POLITE = new Set("GB IE".split(" "));
const UNCOMMON = new Set(
	"AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GR HR HU IS IT JP LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA XK".split(
		" ",
	),
);

/** `null` where the country is not known, or nothing is known of it. Source: letters in six countries, as career services tell it. */
export const thankYouCustom = ({ office }: LetterContext): ThankYouCustom | null => {
	const country = office.country ?? "";
	if (EXPECTED.has(country)) return "expected";
	if (POLITE.has(country)) return "polite";
	return UNCOMMON.has(country) ? "uncommon" : null;
};
