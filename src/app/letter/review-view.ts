import { paragraphsToAsk } from "#core/letter/grammar/engine.ts";
import type { Letter } from "#core/letter/letter.ts";
import { reviewLetter } from "#core/letter/review.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayDay } from "#words/en/dates.ts";
import { findingText, fixText, passedText } from "#words/en/letter-checks.ts";
import { whyText } from "#words/en/letter-evidence.ts";
import type { OperationContext } from "../operation.ts";
import type { LoadedLetter } from "./load-letter.ts";

/** A letter's checks, each said in words and with the evidence behind it. */
export const reviewView = async (
	operation: OperationContext,
	letter: Letter & { readonly fileName?: string },
	{ context, facts }: LoadedLetter,
	/** Whether the grammar engine is asked as well. */
	asksEngine = false,
) => {
	const dictionary = await operation.dictionaries.load(letter.language);
	const paragraphs = asksEngine ? paragraphsToAsk(letter) : [];
	const engine = paragraphs.length > 0 ? await operation.grammar.answers(paragraphs, letter.language) : null;
	const review = reviewLetter(letter, context, dictionary, engine);
	const zone = context.interview?.zone ?? facts.settings.zone;
	const dayAt = (at: Instant) => sayDay(dateAt(at, zone), context.today);
	return {
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
	};
};
