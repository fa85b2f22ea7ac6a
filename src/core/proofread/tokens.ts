import { foldName } from "./fold.ts";

/** One word of a text, with where it stands in UTF-16 units. */
export interface Token {
	/** As written, without a possessive ending. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly folded: string;
	readonly isCapitalised: boolean;
	readonly isAllCapitals: boolean;
	/** True for the first word of a sentence or of a line that begins anew; a capital says nothing there. */
	readonly startsSentence: boolean;
}

// Addresses and links come first in the alternation: what they contain are no words. Their parts are no longer than in
// life, so that a text without end costs its length, not its square.
const PIECE =
	/(?<address>(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,}\b(?:\/\S*)?)|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‐‑][\p{L}\p{M}\p{N}]+)*)/gu;
const POSSESSIVE = /['’ʼ][sS]$/;
const ABBREVIATIONS = new Set(["mr", "mrs", "ms", "mx", "dr", "prof", "st", "no", "jr", "sr", "eng", "vs", "approx"]);

/** True for "Dr" and for an initial: the stop behind one ends no sentence. */
export const isAbbreviation = (word: string): boolean =>
	ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);

/** The words of a text in order; e-mail addresses, links and file names are left out. */
export const tokensOf = (text: string): readonly Token[] => {
	const tokens: Token[] = [];
	let previousEnd = 0;
	let previous = "";
	for (const match of text.matchAll(PIECE)) {
		const start = match.index;
		const whole = match[0];
		const word = match.groups?.word;
		if (word !== undefined) {
			const base = word.replace(POSSESSIVE, "");
			const letters = base.replace(/[^\p{L}]/gu, "");
			const isUpper = letters !== "" && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
			tokens.push({
				text: base,
				start,
				end: start + base.length,
				folded: foldName(base),
				isCapitalised: /^\p{Lu}/u.test(base),
				isAllCapitals: isUpper && letters.length > 1,
				startsSentence: beginsSentence(text.slice(previousEnd, start), previous),
			});
		}
		previousEnd = start + whole.length;
		previous = whole;
	}
	return tokens;
};

/** The e-mail addresses, links and file names of a text in order: what `tokensOf` leaves out. */
export const linksOf = (
	text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] =>
	[...text.matchAll(PIECE)].flatMap(({ index, groups }) => {
		// A link takes everything up to the next space, the full stop of its sentence too.
		const link = groups?.address?.replace(/[^\p{L}\p{N}/]+$/u, "");
		return link === undefined ? [] : [{ text: link, start: index, end: index + link.length }];
	});

/** How many words a person would count. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

const beginsSentence = (gap: string, previous: string): boolean => {
	if (previous === "") return true;
	if (/\n\s*\n/.test(gap)) return true;
	// A single line break may only be a wrapped line; it begins anew where the line before was brought to an end.
	if (gap.includes("\n")) return /[^\s\p{L}\p{N}]/u.test(gap);
	if (!/^[)\]"'”’]*[.!?…]+[)\]"'”’]*\s/u.test(gap)) return false;
	if (/[!?]/.test(gap)) return true;
	return !isAbbreviation(previous);
};
