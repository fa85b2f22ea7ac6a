import { patternRule } from "../grammar-rule.ts";

/** "Thank you for your time, I look forward …": two sentences, joined by a comma alone. */
export const thanksComma = patternRule("thanks-comma", [
	[
		/(?<=(?:^|[.!?] )Thank(?:s| you)(?: again| very much| so much)? for [^.,;!?\n]{3,90}), I(?= (?:look forward|am looking forward|hope to|really enjoyed|enjoyed|was (?:very |really )?(?:impressed|happy|glad)|learned a lot|learnt a lot|would be (?:happy|glad))\b)/gm,
		[". I", ", and I"],
	],
]);
