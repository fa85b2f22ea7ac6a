import { bareForms, isArabicScript } from "../../proofread/arabic-name.ts";
import { isCalendarWord } from "../../proofread/common-words.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import type { Token } from "../../proofread/tokens.ts";
import { isInside, type Range } from "../letter-layout.ts";
import { TITLES } from "../titles.ts";
import { type Check, type CheckInput, type Finding, fieldsOf, finding, foundOrPassed } from "./check.ts";
import { greetedWords } from "./greeting-tokens.ts";
import { isArabicNamePlace } from "./name-place.ts";
import type { RecordedWord } from "./names.ts";
import { type JoinedMatch, joinedMatchAt } from "./near-joined.ts";
import { nearNamesOf } from "./near-names-of.ts";

type Place = { readonly field: "subject" | "body"; readonly text: string; readonly tokens: readonly Token[] };

/**
 * Words that look or sound like a recorded name and are not it. What is recorded is right, whosever name it is; a plain
 * word never fires, unless it stands beside a recorded name or in the signature. Names are compared with and without
 * their spaces, and a word of the position is looked at where it is no word of the language.
 */
export const nearName: Check<"near-name"> = {
	id: "near-name",
	run: (input) => {
		const greeted = new Set(input.context.recipient?.name == null ? [] : greetedWords(input));
		const findings = fieldsOf(input).flatMap((place) => {
			const list: Finding<"near-name">[] = [];
			for (let at = 0; at < place.tokens.length; at++) {
				const token = place.tokens[at];
				if (token === undefined || greeted.has(token)) continue;
				const single = nearWordsAt(place, at, input);
				const joined = single.length > 0 ? null : joinedMatchAt(place.tokens, at, place.text, input);
				if (joined !== null && !isExplained(place, at, joined, input)) {
					const end = place.tokens[at + joined.words - 1]?.end ?? token.end;
					list.push(findingOf(place, { start: token.start, end }, [joined.word], joined.level));
					at += joined.words - 1;
				} else if (single.length > 0) list.push(findingOf(place, token, single, "must-look"));
			}
			return list;
		});
		return foundOrPassed("near-name", findings, { companyName: input.context.company.name });
	},
};

/** A slip in one of as many words as recorded is said of that word: "Tom Brandvolt". */
const isExplained = (place: Place, at: number, { word, words }: JoinedMatch, input: CheckInput): boolean =>
	wordsOfName(word.written).length === words &&
	place.tokens.slice(at + 1, at + words).some((_, further) => nearWordsAt(place, at + 1 + further, input).length > 0);

const findingOf = (
	{ field, text }: Place,
	range: Range,
	near: readonly RecordedWord[],
	level: Finding["level"],
): Finding<"near-name"> => {
	const written = text.slice(range.start, range.end);
	const isShouted = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
	const nearest = near[0];
	return finding("near-name", {
		level,
		field,
		range: { start: range.start, end: range.end },
		found: written,
		data: { of: nearest?.of ?? "person", written, expected: nearest?.written ?? "" },
		fixes: near.map((word) => asWritten(word, written, isShouted)),
	});
};

/** A word of the position is plain and takes the capital of the word it stands for; a name keeps its own. */
const asWritten = (word: RecordedWord, written: string, isShouted: boolean): string => {
	if (isShouted) return word.written.toUpperCase();
	if (word.of !== "position") return word.written;
	const isCapitalised = /^\p{Lu}/u.test(written);
	return `${isCapitalised ? word.written[0]?.toUpperCase() : word.written[0]?.toLowerCase()}${word.written.slice(1)}`;
};

const nearWordsAt = (place: Place, at: number, input: CheckInput): readonly RecordedWord[] => {
	const { field, tokens } = place;
	const token = tokens[at];
	if (token === undefined) return [];
	if (isArabicScript(token.text)) return nearArabicWords(place, at, token, input);
	const isBeside = isBesideName(place, at, token, input);
	if (mayBeName(token, isBeside, field, input)) {
		// Beside a recorded name even its plain parts count: "Halden Fairies" for "Halden Ferries".
		const near = nearNamesOf(token, input, isBeside ? [...input.names.recorded.values()] : input.names.comparable);
		if (near.length > 0) return near;
	}
	return isNoWord(token, input) ? nearNamesOf(token, input, input.names.plainWords) : [];
};

/** In Arabic a name is known by its place alone; elsewhere only a word the dictionary does not know can be a slip of one. */
const nearArabicWords = (
	{ field, tokens }: Place,
	at: number,
	token: Token,
	input: CheckInput,
): readonly RecordedWord[] => {
	const forms = bareForms(token.folded);
	if (forms.some((form) => input.names.accepted.has(form))) return [];
	const isInPlace = isArabicNamePlace(token, tokens, at, input, field);
	if (!isInPlace && (input.dictionary === null || input.isWord(token.text) || token.folded.length < 4)) return [];
	return nearNamesOf(token, input);
};

const isNoWord = (token: Token, input: CheckInput): boolean =>
	input.dictionary !== null &&
	!/\d/.test(token.text) &&
	!token.isAllCapitals &&
	token.folded.length >= 5 &&
	!input.names.accepted.has(token.folded) &&
	!input.isWord(token.text.toLowerCase()) &&
	!input.dictionary.knows(token.text);

const mayBeName = (token: Token, isBeside: boolean, field: "subject" | "body", input: CheckInput): boolean => {
	const { names, dictionary } = input;
	if (/\d/.test(token.text) || names.accepted.has(token.folded) || isCalendarWord(token.folded)) return false;
	if (TITLES.has(token.folded)) return false;
	if (/^I['’ʼ](?:m|d|ll|ve)$/.test(token.text)) return false;
	const isPlainWord = input.isWord(token.text.toLowerCase());
	// In lower case only a word that is none can be a name typed carelessly, and only a dictionary can tell.
	if (!token.isCapitalised) return dictionary !== null && !isPlainWord && token.folded.length > 4;
	if (token.isAllCapitals && token.text.length <= 4) return false;
	if (isPlainWord) return isBeside;
	// Without a dictionary a capital at the start of a sentence, or in a title-cased subject, says nothing.
	return dictionary !== null || (!token.startsSentence && (field === "body" || token.folded.length > 4));
};

/**
 * "Jon Smiths": a capitalised word right beside a recorded name, in the same sentence, is a part of it; in the signature
 * the line begins with it. "Denise and Oar": what is named together with a person is a person.
 */
const isBesideName = ({ tokens, field }: Place, at: number, token: Token, input: CheckInput): boolean => {
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (!token.isCapitalised) return false;
	if (token.startsSentence) {
		return field === "body" && isInside(token.start, input.layout.closing) && isNameWord(after, token, input);
	}
	if (isNameWord(before, token, input) || (after?.startsSentence === false && isNameWord(after, token, input)))
		return true;
	return before?.folded === "and" && isPersonsWord(tokens[at - 2], before, input);
};

const isPersonsWord = (word: Token | undefined, next: Token, { names }: CheckInput): boolean =>
	word?.isCapitalised === true && next.start - word.end === 1 && names.recorded.get(word.folded)?.of === "person";

const isNameWord = (neighbour: Token | undefined, token: Token, { names }: CheckInput): boolean =>
	neighbour?.isCapitalised === true &&
	Math.max(neighbour.start - token.end, token.start - neighbour.end) === 1 &&
	names.recorded.has(neighbour.folded);
