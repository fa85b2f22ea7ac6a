import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import type { LetterContext } from "../context.ts";

/** A company or person of another of the user's opportunities. */
export interface OtherName {
	readonly name: string;
	readonly of: "company" | "person";
	/** Folded, in order. */
	readonly words: readonly string[];
}

/** Names of other opportunities, found by one word in a constant number of steps however many there are. */
export interface OtherNames {
	/** Companies by their first word, people by each of theirs. */
	readonly byWord: ReadonlyMap<string, readonly OtherName[]>;
	/** The same words with one letter left out, to find a slip of one letter without comparing all names. */
	readonly byGap: ReadonlyMap<string, readonly string[]>;
	/** Companies by their whole name without spaces, as it stands in an e-mail domain. */
	readonly byJoined: ReadonlyMap<string, OtherName>;
}

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
	const add = (name: string, of: OtherName["of"]): void => {
		const words = wordsOfName(name).map(foldName);
		const joined = words.join("");
		if (joined.length < 2 || own.has(joined)) return;
		const other: OtherName = { name, of, words };
		if (of === "company") byJoined.set(joined, other);
		for (const word of of === "company" ? words.slice(0, 1) : words) {
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
	return { byWord, byGap, byJoined };
};

/** The word itself and every form with one letter left out: two words one slip apart share one of these. */
export const gapsOf = (word: string): readonly string[] => {
	const gaps = [word];
	for (let at = 0; at < word.length; at++) gaps.push(word.slice(0, at) + word.slice(at + 1));
	return gaps;
};

const append = (lists: Map<string, string[]>, key: string, value: string): void => {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
};
