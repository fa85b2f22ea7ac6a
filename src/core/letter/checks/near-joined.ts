import { slipsBetween } from "../../proofread/near-name.ts";
import type { Token } from "../../proofread/tokens.ts";
import { TITLES } from "../titles.ts";
import type { CheckInput, Finding } from "./check.ts";
import type { RecordedWord } from "./names.ts";

/** A recorded name written in other words than recorded: in one word, in several, or with its end left off. */
export interface JoinedMatch {
	readonly word: RecordedWord;
	/** How many words of the text it takes. */
	readonly words: number;
	/** Where only the spaces differ it may well be meant. */
	readonly level: Finding["level"];
}

const MOST_JOINED = 4;
/** A company's name cut short is looked at from this many letters on, and from half of the name on. */
const SHORTEST_PREFIX = 8;

/**
 * A recorded name of several words that the text writes in fewer or more: "Abdel Rahman" for "Abdulrahman", "Price
 * Waterhouse" for "PricewaterhouseCoopers". `null` where the words are recorded as they stand.
 */
export const joinedMatchAt = (
	tokens: readonly Token[],
	at: number,
	text: string,
	input: CheckInput,
): JoinedMatch | null => {
	const { names } = input;
	let joined = "";
	let best: JoinedMatch | null = null;
	for (let count = 1; count <= MOST_JOINED; count++) {
		const token = tokens[at + count - 1];
		const before = tokens[at + count - 2];
		if (token === undefined || !token.isCapitalised || /\d/.test(token.text) || TITLES.has(token.folded)) break;
		if (count > 1 && before !== undefined && !/^[ &-]{1,3}$/.test(text.slice(before.end, token.start))) break;
		joined += token.folded;
		const taken = tokens.slice(at, at + count);
		if (joined.length < 6 || taken.every(({ folded }) => names.accepted.has(folded))) continue;
		// A word that opens the sentence has its capital from there: "With Tom" is no name of two words.
		if (count > 1 && tokens[at]?.startsSentence === true && input.isWord((tokens[at]?.text ?? "").toLowerCase())) break;
		best = bestOf(joined, count, input) ?? best;
	}
	return best;
};

const bestOf = (joined: string, count: number, { names }: CheckInput): JoinedMatch | null => {
	const candidates = count === 1 ? names.joined : [...names.joined, ...names.comparable.filter(isLong)];
	let best: (JoinedMatch & { readonly slips: number }) | null = null;
	for (const word of candidates) {
		const { folded } = word.sound;
		if (folded === joined) return { word, words: count, level: "may-look" };
		// People are called by a part of their names; a company's name is not cut within a word.
		if (word.of === "company" && isCutShort(joined, folded) && !beginsWith(word.written, joined)) {
			return { word, words: count, level: "must-look" };
		}
		const slips = slipsBetween(joined, word.sound);
		if (slips !== null && (best === null || slips < best.slips))
			best = { word, words: count, level: "must-look", slips };
	}
	return best;
};

const isLong = ({ sound }: RecordedWord): boolean => sound.folded.length >= 6;

const isCutShort = (joined: string, whole: string): boolean =>
	joined.length >= SHORTEST_PREFIX && whole.startsWith(joined) && whole.length <= 2 * joined.length;

/** Whether the letters end where a word of the recorded name ends. */
const beginsWith = (written: string, joined: string): boolean => {
	let so = "";
	for (const word of written.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)) {
		so += word;
		if (so === joined) return true;
	}
	return false;
};
