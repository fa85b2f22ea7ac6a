import { isCalendarWord } from "../../proofread/common-words.ts";
import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { osaDistance } from "../../proofread/osa.ts";
import type { Token } from "../../proofread/tokens.ts";
import { greetingName } from "../greeting.ts";
import { isInside } from "../letter-layout.ts";
import { type Check, type CheckInput, type Field, type Finding, fieldsOf, finding, foundOrPassed } from "./check.ts";
import { GENERIC_COMPANY_WORDS } from "./names.ts";
import { gapsOf, type OtherName, SHORTEST_FOR_SLIPS } from "./other-names.ts";

/**
 * A company or person of another of the user's opportunities: what an earlier letter leaves behind. What this record
 * holds is right, and so is a name the user's own notes mention. The company whose offer a letter speaks of is no
 * left-over in it: a draft does not name it, and whether to is for the user to say. So is where a referee works.
 */
export const otherCompany: Check<"other-company"> = {
	id: "other-company",
	run: (input) => {
		const inText = fieldsOf(input).flatMap(({ field, text, tokens }) => {
			const findings: Finding<"other-company">[] = [];
			for (let at = 0; at < tokens.length; at++) {
				const match = exactMatch(tokens, at, field, input) ?? slipMatch(tokens, at, input);
				if (match === null) continue;
				findings.push(findingOf(match, tokens, at, field, text, input));
				at += match.words - 1;
			}
			return findings;
		});
		return foundOrPassed("other-company", [...inAddress(input), ...inText], null);
	},
};

interface Match {
	readonly other: OtherName;
	/** How many words of the text it takes. */
	readonly words: number;
	readonly isExact: boolean;
	readonly level: Finding["level"];
}

const exactMatch = (tokens: readonly Token[], at: number, field: Field, input: CheckInput): Match | null => {
	const token = tokens[at];
	if (token === undefined) return null;
	let best: Match | null = null;
	for (const form of formsOf(token)) {
		for (const other of input.names.others.byWord.get(form) ?? []) {
			const match =
				other.of === "company" ? companyMatch(other, tokens, at, field, input) : personMatch(other, tokens, at, input);
			if (match !== null && (best === null || match.words > best.words)) best = match;
		}
	}
	return best;
};

/** "Brightwell-style" also says "Brightwell". */
const formsOf = (token: Token): readonly string[] =>
	/[-‐‑]/.test(token.text) ? [token.folded, ...token.text.split(/[-‐‑]/).map(foldName)] : [token.folded];

/** How many of the name's words follow each other in the text from here. */
const wordsInARow = (other: OtherName, tokens: readonly Token[], at: number): number => {
	let count = 1;
	while (count < other.words.length && tokens[at + count]?.folded === other.words[count]) count++;
	return count;
};

const companyMatch = (
	other: OtherName,
	tokens: readonly Token[],
	at: number,
	field: Field,
	input: CheckInput,
): Match | null => {
	const first = tokens[at];
	if (first === undefined) return null;
	const count = wordsInARow(other, tokens, at);
	const taken = tokens.slice(at, at + count);
	if (taken.every((token) => input.names.accepted.has(token.folded) || input.names.noted.has(token.folded)))
		return null;
	const whole = other.words.filter((word) => !LEGAL_ENDINGS.has(word)).length;
	// Two words of a name in a row are the name: the whole of it with any capital, a part of it with all of them.
	const isWhole = count >= whole;
	if (count > 1 && (isWhole ? taken.some(isWrittenAsName) : taken.every(isWrittenAsName))) return exact(other, count);
	return tellsAlone(first, whole === 1, field, input) ? exact(other, count) : null;
};

const isWrittenAsName = (token: Token): boolean => token.isCapitalised;

const LEGAL_ENDINGS = new Set(
	"ltd limited llc llp plc inc incorporated corp corporation co gmbh ag sa sas sarl bv nv oy ab as spa srl kg se".split(
		" ",
	),
);

const exact = (other: OtherName, words: number): Match => ({ other, words, isExact: true, level: "must-look" });

/** Whether one word of the text is enough to say that this company is meant. */
const tellsAlone = (token: Token, isWholeName: boolean, field: Field, input: CheckInput): boolean => {
	if (isOwn(token, input) || token.folded.length < 2 || isCalendarWord(token.folded)) return false;
	if (GENERIC_COMPANY_WORDS.has(token.folded)) return false;
	if (!input.isWord(token.text.toLowerCase()))
		return token.isCapitalised || (input.dictionary !== null && token.folded.length > 4);
	// "Target", "Apple": a plain word is the company only with a capital that nothing else explains.
	return isWholeName && token.isCapitalised && !token.startsSentence && field === "body";
};

const personMatch = (other: OtherName, tokens: readonly Token[], at: number, input: CheckInput): Match | null => {
	const token = tokens[at];
	if (token === undefined || !token.isCapitalised || isOwn(token, input) || isCalendarWord(token.folded)) return null;
	const inGreeting = isInside(token.start, input.layout.greeting);
	const next = tokens[at + 1];
	if (
		other.words.length > 1 &&
		next !== undefined &&
		next.isCapitalised &&
		other.words.includes(next.folded) &&
		next.folded !== token.folded
	) {
		return { other, words: 2, isExact: true, level: "must-look" };
	}
	if (token.folded.length < 3 || (!inGreeting && input.isWord(token.text.toLowerCase()))) return null;
	// A first name alone may be anybody's; a family name seldom is.
	const isFirst = other.words.length > 1 && other.words[0] === token.folded;
	return { other, words: 1, isExact: true, level: inGreeting || !isFirst ? "must-look" : "may-look" };
};

const isOwn = (token: Token, { names }: CheckInput): boolean =>
	names.accepted.has(token.folded) || names.noted.has(token.folded) || names.noted.has(token.text.toLowerCase());

/** One slip away from another opportunity's name, and from none recorded here: long capitalised words only. */
const slipMatch = (tokens: readonly Token[], at: number, input: CheckInput): Match | null => {
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

const findingOf = (
	match: Match,
	tokens: readonly Token[],
	at: number,
	field: Field,
	text: string,
	input: CheckInput,
): Finding<"other-company"> => {
	const range = { start: tokens[at]?.start ?? 0, end: tokens[at + match.words - 1]?.end ?? 0 };
	const written = text.slice(range.start, range.end);
	const inGreeting = field === "body" && isInside(range.start, input.layout.greeting);
	const expected =
		match.other.of === "company" ? ownCompany(match.words, input) : inGreeting ? ownGreeting(input) : null;
	return finding("other-company", {
		level: match.level,
		field,
		range,
		found: written,
		data: { of: match.other.of, written, name: match.other.name, isExact: match.isExact, expected },
		fixes: expected === null ? [] : [expected],
	});
};

const ownGreeting = ({ context }: CheckInput): string | null =>
	context.recipient === null ? null : greetingName(context.recipient);

/** This company's name, in short where the other was written in short and the short form tells it apart. */
const ownCompany = (words: number, input: CheckInput): string | null => {
	const name = input.context.company.name;
	if (name === null || words > 1) return name;
	const [first = name, ...rest] = wordsOfName(name);
	const folded = foldName(first);
	const isTelling = folded.length > 2 && !GENERIC_COMPANY_WORDS.has(folded) && !input.isWord(first.toLowerCase());
	return rest.length > 0 && isTelling ? first : name;
};

/** The other company's name as a part of an address's domain. */
const inAddress = (input: CheckInput): readonly Finding<"other-company">[] =>
	input.addresses.flatMap(({ address, ...range }) => {
		const recorded = input.context.recipient?.email ?? "";
		if (address.toLowerCase() === recorded.toLowerCase()) return [];
		const labels = address
			.slice(address.lastIndexOf("@") + 1)
			.split(".")
			.slice(0, -1)
			.map(foldName);
		const other = labels.map((label) => input.names.others.byJoined.get(label)).find((each) => each !== undefined);
		if (other === undefined) return [];
		return [
			finding("other-company", {
				level: "must-look",
				field: "to",
				range,
				found: address,
				data: { of: "company", written: address, name: other.name, isExact: true, expected: recorded || null },
				fixes: recorded === "" ? [] : [recorded],
			}),
		];
	});
