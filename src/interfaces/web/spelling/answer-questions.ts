import type { LetterLanguage } from "#core/letter/letter.ts";
import { type PreparedReview, prepareReview, reviewPrepared, suggestFor } from "#core/letter/review.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import type { Answer, Question } from "./messages.ts";

/**
 * Answers the page's questions one by one. A dictionary that does not load leaves a review without spelling; it is tried
 * again with the next question.
 */
export const answerQuestions = (
	load: (language: LetterLanguage) => Promise<Dictionary>,
): ((question: Question) => Promise<Answer | null>) => {
	const dictionaries = new Map<LetterLanguage, Promise<Dictionary | null>>();
	let prepared: PreparedReview | null = null;

	const dictionaryOf = (language: LetterLanguage): Promise<Dictionary | null> => {
		const kept = dictionaries.get(language);
		if (kept !== undefined) return kept;
		const loading = load(language).catch(() => {
			dictionaries.delete(language);
			return null;
		});
		dictionaries.set(language, loading);
		return loading;
	};

	return async (question) => {
		switch (question.kind) {
			case "open":
				prepared = prepareReview(question.context);
				return null;
			case "review": {
				const { number, letter, engine } = question;
				// The context may change while the dictionary loads; the answer belongs to the one that was asked about.
				const about = prepared;
				if (about === null) return { kind: "review", number, review: null };
				const review = reviewPrepared(letter, about, await dictionaryOf(letter.language), engine);
				return { kind: "review", number, review };
			}
			case "suggest": {
				const dictionary = await dictionaryOf(question.language);
				const words = dictionary === null ? [] : suggestFor(question.word, dictionary);
				return { kind: "suggest", number: question.number, words };
			}
		}
	};
};
