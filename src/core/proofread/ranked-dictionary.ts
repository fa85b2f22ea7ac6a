import type { WordBands } from "./common-word-list.ts";
import type { Dictionary } from "./dictionary.ts";
import { osaDistance } from "./osa.ts";
import { slipCost } from "./slip-cost.ts";

/** Further away than this a word is another word, not a slip. */
const FURTHEST = 2;
/** What one slip weighs against how common a word is: both are logarithms of how often it happens. */
const SLIP_WEIGHT = 6;
/** How much rarer a word of each band is than one of the first; the last is for words in none. */
const BAND_WEIGHTS = [0, 3, 5, 6, 7];
const UNLISTED_WEIGHT = 9;
/** How much less likely two words run together are than a slip in one. */
const APART_WEIGHT = 5;

interface Listed {
	readonly word: string;
	/** One bit for each letter in it. */
	readonly letters: number;
	readonly weight: number;
}

/**
 * A dictionary whose corrections are ordered by how likely the slip is and how common the word. Candidates are all common
 * words within two steps, and Hunspell's own, which knows forms and sounds the list does not.
 */
export const rankedDictionary = (dictionary: Dictionary, bands: () => WordBands): Dictionary => {
	let listed: ReadonlyMap<number, readonly Listed[]> | null = null;
	let weights: ReadonlyMap<string, number> | null = null;
	return {
		knows: dictionary.knows,
		suggest: (word) => {
			listed ??= byLength(bands());
			weights ??= weightsOf(listed);
			const written = plainLower(word);
			const scores = new Map<string, number>();
			for (const each of near(written, listed)) {
				scores.set(each.word, SLIP_WEIGHT * slipCost(written, each.word) + each.weight);
			}
			for (const own of dictionary.suggest(word)) {
				const lower = plainLower(own);
				// A name or an acronym stays as the dictionary writes it; a word of the list is already there.
				const isListed = scores.delete(lower);
				const form = isListed ? lower : own === capitalised(lower) && isCapitalised(word) ? lower : own;
				const pieces = lower.split(/[ -]/);
				const weight = Math.max(...pieces.map((piece) => weights?.get(piece) ?? UNLISTED_WEIGHT));
				const apart = pieces.length > 1 ? APART_WEIGHT : 0;
				scores.set(form, SLIP_WEIGHT * slipCost(written, lower) + weight + apart);
			}
			return [...scores]
				.sort(([a, one], [b, two]) => one - two || (a < b ? -1 : 1))
				.map(([form]) => (isCapitalised(word) ? capitalised(form) : form))
				.filter((form) => form !== word && form.split(/[ -]/).every((piece) => dictionary.knows(piece)))
				.slice(0, 10);
		},
	};
};

const near = (written: string, listed: ReadonlyMap<number, readonly Listed[]>): readonly Listed[] => {
	const letters = lettersOf(written);
	const found: Listed[] = [];
	for (let length = written.length - FURTHEST; length <= written.length + FURTHEST; length++) {
		for (const each of listed.get(length) ?? []) {
			// One step changes two letters at most; most words are ruled out here.
			if (bits(each.letters ^ letters) > 2 * FURTHEST) continue;
			if (osaDistance(written, each.word, FURTHEST) <= FURTHEST) found.push(each);
		}
	}
	return found;
};

const byLength = (bands: WordBands): ReadonlyMap<number, readonly Listed[]> => {
	const lists = new Map<number, Listed[]>();
	for (const [band, words] of bands.entries()) {
		const weight = BAND_WEIGHTS[band] ?? UNLISTED_WEIGHT;
		for (const word of words) {
			const listed = { word, letters: lettersOf(word), weight };
			const list = lists.get(word.length);
			if (list === undefined) lists.set(word.length, [listed]);
			else list.push(listed);
		}
	}
	return lists;
};

const weightsOf = (listed: ReadonlyMap<number, readonly Listed[]>): ReadonlyMap<string, number> =>
	new Map([...listed.values()].flatMap((list) => list.map(({ word, weight }) => [word, weight] as const)));

const lettersOf = (word: string): number => {
	let letters = 0;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at) - 97;
		if (code >= 0 && code < 26) letters |= 1 << code;
	}
	return letters;
};

const bits = (value: number): number => {
	let left = value;
	let count = 0;
	for (; left !== 0; count++) left &= left - 1;
	return count;
};

const plainLower = (word: string): string => word.replace(/[’ʼ]/g, "'").toLowerCase();
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
