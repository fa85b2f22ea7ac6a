// Checks one letter of 200 words, first from a cold process and then warm: prints milliseconds of CPU time as JSON.
import { hunspellDictionarySource } from "#adapters/dictionary/hunspell-dictionary-source.ts";
import { uuidV7Source } from "#adapters/ids/uuid-v7.ts";
import { defaultSettings } from "#app/settings/settings-of.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import { letterContextOf } from "#core/letter/letter-context-of.ts";
import { reviewLetter } from "#core/letter/review.ts";
import { instantFromMs } from "#core/time/instant.ts";
import { homeOf } from "#main/home.ts";
import { factsOf, sampleSearch } from "../world/sample-search.ts";
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

const [, , dictionaries = "", timesText = "300"] = process.argv;
const times = Number(timesText);
const ids = uuidV7Source();
const now = instantFromMs(Date.now());

// The data a worker is handed with the letter; making it up here is not part of the check.
const beforeSample = cpuMs();
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
const sampleMs = cpuMs() - beforeSample;

const dictionary = await hunspellDictionarySource(dictionaries).load("en");
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
const words = letter.body.match(/[\p{L}’']+/gu) ?? [];
const wordsMs = perCall(() => words.filter((word) => dictionary.knows(word)).length);
const result: LetterCheck = {
	coldMs,
	warmMs,
	wordsMs,
	words: review.words,
	others: context.others.companies.length + context.others.people.length,
};
console.log(JSON.stringify(result));
