import type { Check } from "./check.ts";
import { contentResult } from "./content.ts";

/** Something only this conversation had: by the user's notes, or by the way people refer to what was said. */
export const specificReference: Check<"specific-reference"> = {
	id: "specific-reference",
	run: (input) =>
		contentResult("specific-reference", input, {
			english:
				/\b(?:you(?:r team)? (?:also )?(?:mention|describ|explain|ask|said|say|told|show|point|rais|talk|walk|spoke|put|shar|outlin|hop|wonder)\w*|your (?:\w+ )?(?:question|story|point|description|remark|example|account|comment|words|explanation|advice|thoughts|plan)\w*|(?:we|all) (?:also )?(?:discuss|talk|spoke|spent|touch|walk|work|look|cover)\w*|our (?:\w+ )?(?:conversation|talk|discussion|chat|exchange) (?:about|on|of)|(?:conversation|talk|discussion|hear|hearing|learn|learning|learned|learnt|talked|talking|spoke|speaking|discussed|discussing) (?:more )?(?:about|how|of)|what you|the way you|when you|(?:seeing|see|saw|working through|walk(?:ing|ed)? through) (?:the|your|how)|mentioned|remark|impressed|demonstration|(?:told|showed|walked|talked|took|reminded|taught|introduced) (?:me|us)|explained|described|pointed out)\b/i,
			arabic: /ذكرت|ذكرتم|أشرت|سألت|تحدث|حديث|ناقش|نقاش|سؤال|وصف|شرح|أوضح|عرض|ما قلت|اطلع/u,
			notes: ({ context: { notes } }) => [...notes.talkedAbout, ...notes.questionsAsked.map(({ text }) => text)],
		}),
};
