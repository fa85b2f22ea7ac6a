import { isArabicScript } from "../../proofread/arabic-name.ts";
import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import type { LetterContext } from "../context.ts";
import { withoutLegalForm } from "./company-words.ts";

/** A company or person of another of the user's opportunities. */
export interface OtherName {
	readonly name: string;
	readonly of: "company" | "person";
	/** Folded, in order. */
	readonly words: readonly string[];
}

/** Names of other opportunities, found by one word in a constant number of steps however many there are. */
export interface OtherNames {
	/** By each of their words. */
	readonly byWord: ReadonlyMap<string, readonly OtherName[]>;
	/** The same words with one letter left out, to find a slip of one letter without comparing all names. */
	readonly byGap: ReadonlyMap<string, readonly string[]>;
	/** Companies by their whole name without spaces, as it stands in an e-mail domain. */
	readonly byJoined: ReadonlyMap<string, OtherName>;
	/** Positions by their first word; none that is a part of the own position: "Senior Data Analyst" is a data analyst too. */
	readonly positions: ReadonlyMap<string, readonly OtherPosition[]>;
	/** Companies by the first letters of their joined name. */
	readonly byPrefix: ReadonlyMap<string, readonly OtherName[]>;
}

/** A position of another of the user's opportunities. */
export interface OtherPosition {
	readonly name: string;
	/** Folded, in order. */
	readonly words: readonly string[];
}

/** From this many letters on the beginning of a company's joined name says which it is. */
export const SHORTEST_PREFIX = 8;

/** Words shorter than this have too many honest neighbours to be compared for a slip. */
export const SHORTEST_FOR_SLIPS = 6;

export const otherNamesOf = (context: LetterContext): OtherNames => {
	const own = new Set(
		[context.company.name, ...context.company.aliases, context.agencyName, context.offer?.companyName].map((name) =>
			foldName(name ?? "").replace(/\s/g, ""),
		),
	);
	const byWord = new Map<string, OtherName[]>();
	const byGap = new Map<string, string[]>();
	const byJoined = new Map<string, OtherName>();
	const byPrefix = new Map<string, OtherName[]>();
	const add = (name: string, of: OtherName["of"]): void => {
		const words = wordsOfName(name).map(foldName);
		const joined = words.join("");
		if (joined.length < 2 || own.has(joined)) return;
		const other: OtherName = { name, of, words };
		if (of === "company") {
			byJoined.set(joined, other);
			// "Brightwell" stands in an address for "Brightwell Ltd".
			byJoined.set(foldName(wordsOfName(withoutLegalForm(name)).join("")), other);
			if (joined.length >= SHORTEST_PREFIX) append(byPrefix, joined.slice(0, SHORTEST_PREFIX), other);
		}
		for (const word of new Set(words.flatMap(formsOf))) {
			const known = byWord.get(word);
			if (known !== undefined) {
				known.push(other);
				continue;
			}
			byWord.set(word, [other]);
			if (word.length >= SHORTEST_FOR_SLIPS) for (const gap of gapsOf(word)) append(byGap, gap, word);
		}
	};
	for (const name of context.others.companies) add(name, "company");
	for (const name of context.others.people) add(name, "person");
	return { byWord, byGap, byJoined, byPrefix, positions: positionsOf(context) };
};

/** The word itself and every form with one letter left out: two words one slip apart share one of these. */
export const gapsOf = (word: string): readonly string[] => {
	const gaps = [word];
	for (let at = 0; at < word.length; at++) gaps.push(word.slice(0, at) + word.slice(at + 1));
	return gaps;
};

const positionsOf = ({ others, position: own }: LetterContext): OtherNames["positions"] => {
	const whole = ` ${wordsOfName(own).map(foldName).join(" ")} `;
	const byFirst = new Map<string, OtherPosition[]>();
	for (const name of new Set(others.positions)) {
		const words = wordsOfName(name).map(foldName);
		const [first] = words;
		if (first !== undefined && !whole.includes(` ${words.join(" ")} `)) append(byFirst, first, { name, words });
	}
	return byFirst;
};

/** "الأفق" is met as "أفق" behind "to the". */
const formsOf = (word: string): readonly string[] =>
	isArabicScript(word) && /^ال/.test(word) ? [word, word.slice(2)] : [word];

const append = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
};
