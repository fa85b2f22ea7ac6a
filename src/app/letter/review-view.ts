import { paragraphsToAsk } from "#core/letter/grammar/engine.ts";
import type { Letter } from "#core/letter/letter.ts";
import { reviewLetter } from "#core/letter/review.ts";
import type { Instant } from "#core/time/instant.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayDay } from "#words/en/dates.ts";
import { sayReview } from "#words/en/letter-review.ts";
import type { OperationContext } from "../operation.ts";
import type { LoadedLetter } from "./load-letter.ts";

/** A letter's checks, each said in words and with the evidence behind it. */
export const reviewView = async (
	operation: OperationContext,
	letter: Letter & { readonly fileName?: string },
	{ context }: LoadedLetter,
	/** Whether the grammar engine is asked as well. */
	asksEngine = false,
) => {
	const dictionary = await operation.dictionaries.load(letter.language);
	const paragraphs = asksEngine ? paragraphsToAsk(letter) : [];
	const engine = paragraphs.length > 0 ? await operation.grammar.answers(paragraphs, letter.language) : null;
	const review = reviewLetter(letter, context, dictionary, engine);
	const zone = context.officeZone;
	const dayAt = (at: Instant) => sayDay(dateAt(at, zone), context.today);
	return sayReview(review, dayAt, letter.acceptedFindings);
};
