import * as z from "zod/mini";
import { paragraphsToAsk } from "#core/letter/grammar/engine.ts";
import { reviewLetter } from "#core/letter/review.ts";
import { ok } from "#core/result.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayDay } from "#words/en/dates.ts";
import { findingText, fixText, passedText } from "#words/en/letter-checks.ts";
import { whyText } from "#words/en/letter-evidence.ts";
import { filledLine, id } from "../fields.ts";
import { operation } from "../operation.ts";
import { patched } from "../patch.ts";
import { reading, refuse } from "../transaction.ts";
import { letterText } from "./letter-fields.ts";
import { loadLetter } from "./load-letter.ts";

export const checkLetter = operation({
	name: "letters.check",
	summary: "Checks a letter: names, other companies, dates, length, tone, spelling and grammar. Nothing is rewritten.",
	effect: "read",
	method: "POST",
	path: "/letters/:id/check",
	input: z.strictObject({
		id: id<"letter">(),
		...letterText,
		fileName: z.optional(filledLine(300)),
		/** Asks the grammar engine too, for a letter in English; a few seconds the first time. */
		grammar: z.optional(z.boolean()),
	}),
	refusals: ["not-found"],
	run: async (context, { id: letterId, fileName, grammar, ...text }) => {
		const kept = await reading(context, (records) => loadLetter(context, records, letterId));
		if (kept === null) return refuse("not-found");
		const letter = patched(kept.letter, text);
		const checked = fileName === undefined ? letter : { ...letter, fileName };
		const dictionary = await context.dictionaries.load(letter.language);
		const paragraphs = grammar === true ? paragraphsToAsk(letter) : [];
		const engine = paragraphs.length > 0 ? await context.grammar.answers(paragraphs, letter.language) : null;
		const review = reviewLetter(checked, kept.context, dictionary, engine);
		const zone = kept.context.interview?.zone ?? kept.facts.settings.zone;
		const dayAt = (at: Instant) => sayDay(dateAt(at, zone), kept.context.today);
		return ok({
			...review,
			findings: review.findings.map((finding) => ({
				...finding,
				says: findingText(finding, dayAt),
				why: whyText(finding.check),
				fixes: finding.fixes.map((fix) => ({ ...fix, label: fixText(finding, fix) })),
				isAccepted: letter.acceptedFindings.includes(finding.key),
			})),
			passed: review.passed.flatMap((each) => {
				const says = passedText(each);
				return says === null ? [] : [{ ...each, says, why: whyText(each.check) }];
			}),
		});
	},
});
