import type { Check } from "./check.ts";
import { contentResult } from "./content.ts";

/** What happens next, or how they can go on: one line is enough. */
export const nextStep: Check<"next-step"> = {
	id: "next-step",
	run: (input) =>
		contentResult("next-step", input, {
			english:
				/\b(?:look(?:ing)? forward|hear(?:ing)? from|let me know|next (?:steps?|round|week|stage|month)|(?:reach|contact|call|write to|e-?mail|ring) me|(?:in|keep in|stay in) touch|any (?:\w+ )?(?:questions?|information|details?|documents?)|if (?:you|there is|it would|that|a|an|anything|I can|useful)|further (?:information|questions)|(?:happy|glad|pleased|delighted) to|(?:will|can|could|would) (?:gladly |happily )?(?:send|bring|share|show|walk|answer)|decide|decision|easy to reach|easily reached|should (?:you|anything|there|it)|anything (?:else|further)|available|speak again|talk again|meet again|see you|hope (?:we|to)|until then|wait for)\b/i,
			arabic: /أتطلع|بانتظار|في انتظار|تواصل|التواصل|استفسار|الخطوة|أسعد|يسعدني|لا تتردد|رهن|معلومات|القرار|ردكم|لقاء/u,
		}),
};
