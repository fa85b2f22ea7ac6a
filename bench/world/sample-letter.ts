import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { defaultSettings } from "#app/settings/settings-of.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import type { LetterText } from "#core/letter/checks/check.ts";
import type { LetterContext } from "#core/letter/context.ts";
import { letterContextOf } from "#core/letter/letter-context-of.ts";
import { instantFromMs } from "#core/time/instant.ts";
import { homeOf } from "#main/home.ts";
import { ARABIC_BODY, ARABIC_SUBJECT } from "./arabic-letter.ts";
import { factsOf, sampleSearch } from "./sample-search.ts";

export interface SampleLetter {
	readonly letter: LetterText;
	readonly context: LetterContext;
}

/** A letter of some 200 words from a search of 1,000 opportunities, with the names that must not turn up in it. */
export const sampleLetter = (language: "en" | "ar"): SampleLetter => {
	const ids = uuidV7Source();
	const now = instantFromMs(Date.now());
	const all = factsOf(
		sampleSearch(1000, now, () => ids.next()),
		defaultSettings(homeOf()),
	);
	const facts = all.find(({ letters }) => letters.length > 0);
	const letter = facts?.letters[0];
	if (facts === undefined || letter === undefined) throw new Error("The sample has no letter");
	const context = letterContextOf({
		facts,
		letter,
		others: {
			companies: all.flatMap(({ company }) => (company === facts.company ? [] : (company.name ?? []))),
			people: [...new Set(all.flatMap(({ people }) => people.map(({ name }) => name ?? "")))].slice(0, 60),
		},
		advice: planFollowUps(facts, now).advice,
		now,
	});
	const { to, subject, body, kind } = letter;
	return language === "ar"
		? {
				letter: { to, subject: ARABIC_SUBJECT, body: ARABIC_BODY, kind, language },
				context: { ...context, language, sender: { ...context.sender, name: "مهند الراشد" } },
			}
		: { letter: { to, subject, body, kind, language }, context };
};
