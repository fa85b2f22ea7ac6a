import { rm } from "node:fs/promises";
import { dictionaryFolder } from "#adapters/dictionary/dictionaries.testing.ts";
import { hunspellDictionarySource } from "#adapters/dictionary/hunspell-dictionary-source.ts";
import type { Finding } from "#core/letter/checks/check.ts";
import { LETTER_LANGUAGES, type LetterLanguage } from "#core/letter/letter.ts";
import { prepareReview, reviewPrepared, suggestFor } from "#core/letter/review.ts";
import type { Dictionary } from "#core/proofread/dictionary.ts";
import { type CorpusLetter, corpus } from "./corpus.ts";
import {
	companyLeftOver,
	INJECTED,
	type Injected,
	type Injection,
	nameTypo,
	personLeftOver,
	placeholderLeft,
	positionLeftOver,
	salutationSwapped,
	salutationTypo,
	wordTypo,
} from "./inject.ts";
import { type Chance, seeded } from "./slips.ts";

/** How many were put in, and how many were found; what was missed is kept to be looked at. */
export interface Count {
	injected: number;
	caught: number;
	readonly missed: string[];
}

export interface Figures {
	readonly letters: number;
	readonly words: number;
	readonly byKind: Readonly<Record<Injected, Count>>;
	/** Of English word typos that were found: those whose first suggestion is what stood there. */
	readonly firstRight: { asked: number; right: number; readonly wrong: string[] };
	/** Findings on the clean letters, told apart by level. */
	readonly clean: { readonly mustLook: readonly string[]; readonly mayLook: readonly string[] };
	/** Languages of the corpus no dictionary was at hand for. */
	readonly withoutDictionary: readonly string[];
}

export interface Run {
	/** How many of each kind are put into each letter. */
	readonly rounds: number;
	readonly seed: number;
	/** Looking suggestions up is slow: at most so many are asked for. */
	readonly suggestions: number;
}

/** Injects slips into the clean corpus and counts what the checks find. */
export const measure = async ({ rounds, seed, suggestions }: Run): Promise<Figures> => {
	const folder = await dictionaryFolder(LETTER_LANGUAGES);
	const source = hunspellDictionarySource(folder);
	const dictionaries = new Map<string, Dictionary | null>();
	const letters = corpus();
	for (const { letter } of letters) {
		if (dictionaries.has(letter.language)) continue;
		dictionaries.set(letter.language, await source.load(letter.language as LetterLanguage).catch(() => null));
	}
	await rm(folder, { recursive: true });
	const chance = seeded(seed);
	const byKind = Object.fromEntries(
		INJECTED.map((kind) => [kind, { injected: 0, caught: 0, missed: [] as string[] }]),
	) as Figures["byKind"];
	const firstRight = { asked: 0, right: 0, wrong: [] as string[] };
	const mustLook: string[] = [];
	const mayLook: string[] = [];
	let words = 0;
	for (const clean of letters) {
		const dictionary = dictionaries.get(clean.letter.language) ?? null;
		const prepared = prepareReview(clean.context);
		const review = reviewPrepared(clean.letter, prepared, dictionary);
		words += review.words;
		for (const { level, check, found } of review.findings) {
			(level === "must-look" ? mustLook : mayLook).push(`${clean.name} ${check}: ${found}`);
		}
		for (let round = 0; round < rounds; round++) {
			for (const injection of injectionsInto(clean, chance, dictionary)) {
				const count = byKind[injection.kind];
				count.injected++;
				const met = reviewPrepared(injection.letter, prepared, dictionary).findings.filter((finding) =>
					isAbout(finding, injection),
				);
				const first = met[0];
				if (first === undefined) {
					count.missed.push(`${clean.name}: ${injection.right ?? ""} → ${injection.written} (${injection.place})`);
					continue;
				}
				count.caught++;
				if (injection.kind !== "word typo" || dictionary === null || !isEnglish(clean)) continue;
				if (firstRight.asked >= suggestions) continue;
				firstRight.asked++;
				const suggested = first.fixes[0]?.replacement ?? suggestFor(injection.written, dictionary)[0];
				if (suggested === injection.right) firstRight.right++;
				else firstRight.wrong.push(`${injection.written} → ${suggested ?? "nothing"}, not ${injection.right}`);
			}
		}
	}
	return {
		letters: letters.length,
		words,
		byKind,
		firstRight,
		clean: { mustLook, mayLook },
		withoutDictionary: [...dictionaries].flatMap(([language, found]) => (found === null ? [language] : [])),
	};
};

const isEnglish = ({ letter: { language } }: CorpusLetter): boolean => language === "en" || language === "en-gb";

const injectionsInto = (clean: CorpusLetter, chance: Chance, dictionary: Dictionary | null): readonly Injection[] =>
	[
		dictionary === null ? null : wordTypo(clean, chance, dictionary),
		salutationTypo(clean, chance),
		salutationSwapped(clean, chance),
		nameTypo(clean, chance),
		personLeftOver(clean, chance),
		companyLeftOver(clean, chance),
		positionLeftOver(clean, chance),
		placeholderLeft(clean, chance),
	].filter((injection) => injection !== null);

/** Checks that mark a whole part of the letter say nothing of the words in it. */
const ABOUT_PARTS: readonly Finding["check"][] = ["panel-similarity", "address-block", "group-recipient"];

/** A slip in a word or a name; left-overs and greetings have to be looked at. */
const MAY_BE_LOOKED_AT: readonly Injected[] = ["word typo", "word typo, Arabic", "name typo in the text"];

/** A finding that marks what was put in, at the level it deserves. */
const isAbout = (finding: Finding, { kind, field, range }: Injection): boolean => {
	if (!MAY_BE_LOOKED_AT.includes(kind) && finding.level !== "must-look") return false;
	if (ABOUT_PARTS.includes(finding.check) || finding.field !== field) return false;
	if (finding.start === null || finding.end === null) return false;
	return finding.start < range.end && range.start < finding.end;
};

export const percent = ({ injected, caught }: Count): number => (injected === 0 ? 100 : (100 * caught) / injected);
