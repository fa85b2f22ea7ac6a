import type { Check } from "./check.ts";
import { contentResult } from "./content.ts";

/** A thank-you says thank you. */
export const saysThanks: Check<"says-thanks"> = {
	id: "says-thanks",
	run: (input) =>
		contentResult("says-thanks", input, {
			english: /\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciat\w+|enjoyed|pleasure)\b/i,
			arabic: /شكر|ممتن|امتنان|أقد[ّ]?ر|تقدير/u,
		}),
};
