// Checks one letter of 200 words, first from a cold process and then warm: prints milliseconds of CPU time as JSON.
import { hunspellDictionarySource } from "#adapters/dictionary/hunspell-dictionary-source.ts";
import { reviewLetter } from "#core/letter/review.ts";
import { sampleLetter } from "../world/sample-letter.ts";
import { cpuMs, median } from "../world/statistics.ts";

export interface LetterCheck {
	/** From the start of the process to the first review, dictionary included. */
	readonly coldMs: number;
	readonly warmMs: number;
	/** Asking the dictionary about every word of the letter, nothing else. */
	readonly wordsMs: number;
	readonly words: number;
	/** Other companies and people whose names must not turn up in the letter. */
	readonly others: number;
}

const [, , dictionaries = "", timesText = "300", languageText = "en"] = process.argv;
const times = Number(timesText);
const language = languageText === "ar" ? "ar" : "en";

// The data a worker is handed with the letter; making it up here is not part of the check.
const beforeSample = cpuMs();
const { letter, context } = sampleLetter(language);
const sampleMs = cpuMs() - beforeSample;

const dictionary = await hunspellDictionarySource(dictionaries).load(language);
const review = reviewLetter(letter, context, dictionary);
const coldMs = cpuMs() - sampleMs;
if (review.words < 190 || review.words > 215) throw new Error(`The letter has ${review.words} words, not 200`);

const perCall = (work: () => unknown): number => {
	const values: number[] = [];
	for (let round = 0; round < 7; round += 1) {
		const before = cpuMs();
		for (let time = 0; time < times; time += 1) work();
		values.push((cpuMs() - before) / times);
	}
	return median(values.slice(2));
};
const warmMs = perCall(() => reviewLetter(letter, context, dictionary));
const words = letter.body.match(/[\p{L}\p{M}’']+/gu) ?? [];
const wordsMs = perCall(() => words.filter((word) => dictionary.knows(word)).length);
const result: LetterCheck = {
	coldMs,
	warmMs,
	wordsMs,
	words: review.words,
	others: context.others.companies.length + context.others.people.length,
};
console.log(JSON.stringify(result));
