import { bareForms, isArabicScript } from "../../proofread/arabic-name.ts";
import { isCalendarWord } from "../../proofread/common-words.ts";
import { foldName } from "../../proofread/fold.ts";
import { osaDistance } from "../../proofread/osa.ts";
import type { Token } from "../../proofread/tokens.ts";
import { isInside } from "../letter-layout.ts";
import type { CheckInput, Finding } from "./check.ts";
import { GENERIC_COMPANY_WORDS, LEGAL_ENDINGS } from "./company-words.ts";
import { isArabicNamePlace } from "./name-place.ts";
import { gapsOf, type OtherName, SHORTEST_FOR_SLIPS, SHORTEST_PREFIX } from "./other-names.ts";

/** A name of another opportunity met in a text. */
export interface OtherMatch {
	readonly other: OtherName;
	/** How many words of the text it takes. */
	readonly words: number;
	readonly isExact: boolean;
	readonly level: Finding["level"];
}

/** The words of one field, and where among them to look. */
export interface Spot {
	readonly field: "subject" | "body";
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly at: number;
}

/** The name of another opportunity that begins at a word, exactly, in one word or with a slip; `null` where none does. */
export const otherMatchAt = (spot: Spot, input: CheckInput): OtherMatch | null =>
	exactMatch(spot, input) ?? joinedMatch(spot, input) ?? slipMatch(spot, input);

const exactMatch = (spot: Spot, input: CheckInput): OtherMatch | null => {
	const token = spot.tokens[spot.at];
	if (token === undefined) return null;
	let best: OtherMatch | null = null;
	for (const form of formsOf(token)) {
		for (const other of input.names.others.byWord.get(form) ?? []) {
			const match =
				other.of === "company" ? companyMatch(other, form, spot, input) : personMatch(other, form, spot, input);
			if (match !== null && (best === null || match.words > best.words)) best = match;
		}
	}
	return best;
};

/** "Brightwell-style" also says "Brightwell", and "بالأفق" says "الأفق". */
const formsOf = (token: Token): readonly string[] => {
	if (isArabicScript(token.folded)) return bareForms(token.folded);
	return /[-‐‑]/.test(token.text) ? [token.folded, ...token.text.split(/[-‐‑]/).map(foldName)] : [token.folded];
};

/** How many of the name's words follow each other in the text from here, the first of them being `form`. */
const wordsInARow = (other: OtherName, form: string, tokens: readonly Token[], at: number): number => {
	const from = Math.max(0, other.words.indexOf(form));
	let count = 1;
	while (from + count < other.words.length && tokens[at + count]?.folded === other.words[from + count]) count++;
	return count;
};

const companyMatch = (
	other: OtherName,
	form: string,
	{ field, text, tokens, at }: Spot,
	input: CheckInput,
): OtherMatch | null => {
	const first = tokens[at];
	if (first === undefined) return null;
	const count = wordsInARow(other, form, tokens, at);
	const taken = tokens.slice(at, at + count);
	if (taken.every((token) => isOwn(token, input))) return null;
	const whole = other.words.filter((word) => !LEGAL_ENDINGS.has(word)).length;
	// Two words of a name in a row are the name: the whole of it with any capital, a part of it with all of them.
	const isWhole = count >= whole;
	const isSaid = isWhole ? taken.some(isWrittenAsName) : taken.every(isWrittenAsName);
	// From the middle of a name on, words that many companies share say nothing.
	const isTelling =
		other.words[0] === form || taken.some(({ folded }) => !GENERIC_COMPANY_WORDS.has(folded) && folded.length > 2);
	if (count > 1 && isSaid && isTelling) return exact(other, count);
	// Arabic has no capitals to tell a name from the word it is made of: the name counts.
	if (isArabicScript(first.text)) return whole === 1 ? exact(other, 1) : null;
	const level = levelAlone(first, whole === 1, { field, text, tokens, at }, input);
	return level === null ? null : { ...exact(other, count), level };
};

const isWrittenAsName = (token: Token): boolean => token.isCapitalised || isArabicScript(token.text);

const exact = (other: OtherName, words: number): OtherMatch => ({ other, words, isExact: true, level: "must-look" });

/** How surely one word of the text says that this company is meant; `null` where it does not. */
const levelAlone = (token: Token, isWholeName: boolean, spot: Spot, input: CheckInput): Finding["level"] | null => {
	if (isOwn(token, input) || token.folded.length < 2 || isCalendarWord(token.folded)) return null;
	if (GENERIC_COMPANY_WORDS.has(token.folded)) return null;
	if (!input.isWord(token.text.toLowerCase()))
		return token.isCapitalised || (input.dictionary !== null && token.folded.length > 4) ? "must-look" : null;
	// "Target", "Apple": a plain word is the company only with a capital that nothing else explains.
	if (!isWholeName || !token.isCapitalised || isFileOrTool(token, spot.text)) return null;
	if (isAloneInLine(token, spot.text)) return "must-look";
	if (spot.field === "subject") return isAfterCompanyWord(spot) ? "must-look" : null;
	if (token.startsSentence) return null;
	return isInLongerTerm(token, spot) && !isAfterCompanyWord(spot) ? "may-look" : "must-look";
};

/** "Next.js" is no company of that name. */
const isFileOrTool = (token: Token, text: string): boolean =>
	/^\.[\p{Ll}\p{N}]/u.test(text.slice(token.end, token.end + 2));

/** "A Target Operating Model": one of several words with capitals side by side. */
const isInLongerTerm = (token: Token, { tokens, at }: Spot): boolean => {
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	const isPart = (word: Token | undefined): boolean => word?.isCapitalised === true && !word.startsSentence;
	return (
		(isPart(after) && (after?.start ?? 0) - token.end === 1) ||
		(isPart(before) && token.start - (before?.end ?? 0) === 1)
	);
};

/** A line of an address block, or what stands behind a dash or comma at the end of a subject. */
const isAloneInLine = (token: Token, text: string): boolean =>
	/(?:^|\n|\s[–—|:-]\s|, )[ \t]*$/.test(text.slice(0, token.start)) &&
	/^(?:,? (?:ltd|limited|inc|llc|plc|gmbh|ag)\b\.?)?[,.]?(?:[ \t]*(?:\n|$)|\s[–—|-]\s)/i.test(text.slice(token.end));

/** In a title-cased subject every word has a capital: there the word before has to say it. */
const isAfterCompanyWord = ({ tokens, at }: Spot): boolean =>
	/^(?:at|with|join|joining|from|by|for)$/.test(tokens[at - 1]?.folded ?? "");

const personMatch = (other: OtherName, form: string, spot: Spot, input: CheckInput): OtherMatch | null => {
	const token = spot.tokens[spot.at];
	if (token === undefined || isOwn(token, input) || isCalendarWord(token.folded)) return null;
	const inGreeting = spot.field === "body" && isInside(token.start, input.layout.greeting);
	const next = spot.tokens[spot.at + 1];
	const isPair =
		other.words.length > 1 && next !== undefined && other.words.includes(next.folded) && next.folded !== token.folded;
	const isFirst = other.words.length > 1 && other.words[0] === form;
	if (isArabicScript(token.text)) {
		if (isPair) return { other, words: 2, isExact: true, level: "must-look" };
		if (!isArabicNamePlace(token, spot.tokens, spot.at, input, spot.field)) return null;
		return { other, words: 1, isExact: true, level: inGreeting || !isFirst ? "must-look" : "may-look" };
	}
	if (!token.isCapitalised) return null;
	if (isPair && next.isCapitalised) return { other, words: 2, isExact: true, level: "must-look" };
	// "Joost van den Berg": what stands between may be small.
	const row = wordsInARow(other, form, spot.tokens, spot.at);
	if (row > 2 && spot.tokens[spot.at + row - 1]?.isCapitalised === true) {
		return { other, words: row, isExact: true, level: "must-look" };
	}
	if (token.folded.length < 3 || (!inGreeting && input.isWord(token.text.toLowerCase()))) return null;
	// A first name alone may be anybody's; a family name seldom is.
	return { other, words: 1, isExact: true, level: inGreeting || !isFirst ? "must-look" : "may-look" };
};

const isOwn = (token: Token, { names }: CheckInput): boolean =>
	names.accepted.has(token.folded) || names.noted.has(token.folded) || names.noted.has(token.text.toLowerCase());

const MOST_JOINED = 4;

/** "Price Waterhouse" for "PricewaterhouseCoopers", "BrightWell" for "Bright Well": compared without spaces. */
const joinedMatch = ({ tokens, at, text }: Spot, input: CheckInput): OtherMatch | null => {
	let joined = "";
	let best: OtherMatch | null = null;
	for (let count = 1; count <= MOST_JOINED; count++) {
		const token = tokens[at + count - 1];
		const before = tokens[at + count - 2];
		if (token === undefined || !isWrittenAsName(token)) break;
		if (before !== undefined && count > 1 && !/^[ &-]{1,3}$/.test(text.slice(before.end, token.start))) break;
		joined += token.folded;
		const taken = tokens.slice(at, at + count);
		if (taken.every((each) => isOwn(each, input))) continue;
		const whole = input.names.others.byJoined.get(joined);
		if (whole !== undefined && (count > 1 || whole.words.length > 1)) best = exact(whole, count);
		const part = count > 1 || !input.isWord(token.text.toLowerCase()) ? partOf(joined, input) : undefined;
		if (best === null && part !== undefined) best = { other: part, words: count, isExact: false, level: "must-look" };
	}
	return best;
};

/** A company whose joined name begins with these letters, half of it at the least. */
const partOf = (joined: string, { names }: CheckInput): OtherName | undefined => {
	if (joined.length < SHORTEST_PREFIX) return undefined;
	return names.others.byPrefix
		.get(joined.slice(0, SHORTEST_PREFIX))
		?.find(
			({ words }) =>
				words.length === 1 && words[0]?.startsWith(joined) === true && words[0].length <= 2 * joined.length,
		);
};

/** One slip away from another opportunity's name, and from none recorded here: long capitalised words only. */
const slipMatch = ({ tokens, at }: Spot, input: CheckInput): OtherMatch | null => {
	const token = tokens[at];
	if (token === undefined || !token.isCapitalised || token.folded.length < SHORTEST_FOR_SLIPS || isOwn(token, input))
		return null;
	if (input.dictionary === null && token.startsSentence) return null;
	if (input.isWord(token.text.toLowerCase()) || input.dictionary?.knows(token.text) === true) return null;
	const { byGap, byWord } = input.names.others;
	for (const gap of gapsOf(token.folded)) {
		for (const word of byGap.get(gap) ?? []) {
			if (word[0] !== token.folded[0] || osaDistance(word, token.folded, 1) > 1) continue;
			if (GENERIC_COMPANY_WORDS.has(word) || input.isWord(word)) continue;
			const other = byWord.get(word)?.[0];
			if (other !== undefined) return { other, words: 1, isExact: false, level: "must-look" };
		}
	}
	return null;
};
