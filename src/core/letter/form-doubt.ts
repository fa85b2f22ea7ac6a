import { bareForms } from "../proofread/arabic-name.ts";
import { mayBeginAlike } from "../proofread/first-sound.ts";
import { foldName, foldWithDigraphs } from "../proofread/fold.ts";
import { joinedPairsOf, wordsOfName } from "../proofread/name-words.ts";
import { slipsBetween, soundOf } from "../proofread/near-name.ts";
import { areSameAcrossScripts } from "../proofread/transliteration.ts";
import type { LetterPerson } from "./context.ts";
import { TITLES } from "./titles.ts";

/** A form of address that the person's own name does not bear out. */
export interface FormDoubt {
	/**
	 * `misspelt`: a slip of a part of the name. `another`: somebody else's name. `nickname`: no part of the name, and
	 * perhaps what they go by.
	 */
	readonly kind: "misspelt" | "another" | "nickname";
	/** The word, or the form, in doubt. */
	readonly written: string;
	/** The part of the name it is near to, or the whole name. */
	readonly expected: string;
}

type Named = Pick<LetterPerson, "name" | "preferredName" | "greeting">;

/**
 * What is odd about the form noted to follow "Dear", against the name; `null` where it is borne out, or where no name is
 * known. A form is typed in a hurry and then stands in every letter, so it is compared like anything else that is typed.
 */
export const doubtOfForm = ({ name, preferredName, greeting }: Named): FormDoubt | null => {
	const own = wordsWithoutTitles(name);
	if (own.length === 0) return null;
	const form = wordsWithoutTitles(greeting);
	const known = [...own, ...wordsWithoutTitles(preferredName)].flatMap((word) => [word, ...word.split(/[-‐‑]/)]);
	const strangers = form.filter((word) => !isBorneOut(word, known));
	const first = strangers[0];
	if (first === undefined) return null;
	const folded = foldName(first);
	const near = known.find((word) => slipsBetween(folded, soundOf(foldName(word))) !== null);
	if (near !== undefined) return { kind: "misspelt", written: first, expected: near };
	const doubt = { written: (greeting ?? "").trim(), expected: (name ?? "").trim() };
	// "Ines", noted by her first name, may well be Ms Okafor; what begins alike may be how it is written over there.
	const isWholeNameKnown = own.length > 1;
	const hasTitle = form.length < wordsOfName(greeting).length;
	const isSomebodys = isWholeNameKnown && (hasTitle || strangers.length > 1) && !known.some(beginsLike(folded));
	return { ...doubt, kind: isSomebodys ? "another" : "nickname" };
};

/** The form noted to follow "Dear", where letters can go by it: `null` for a slip of the name, or somebody else's. */
export const trustedForm = (person: Named): string | null => {
	const kind = doubtOfForm(person)?.kind;
	return kind === "misspelt" || kind === "another" ? null : person.greeting;
};

const wordsWithoutTitles = (name: string | null): readonly string[] =>
	wordsOfName(name).filter((word) => !TITLES.has(foldName(word)) && !/^dear$/i.test(word));

/** A part of the name, in either spelling or script, or one cut short: "Jen" of Jennifer. An initial says nothing. */
const isBorneOut = (word: string, known: readonly string[]): boolean => {
	const parts = word.split(/[-‐‑]/).map(foldName);
	const isBeginning = (part: string): boolean =>
		known.some((_, at) => foldName(known.slice(at).join("")).startsWith(part));
	return parts.every((part) => {
		const forms = bareForms(part);
		return (
			part.length < 2 ||
			isBeginning(part) ||
			known.some((each) => {
				const folded = foldName(each);
				return (
					forms.includes(folded) ||
					bareForms(folded).some((bare) => forms.includes(bare)) ||
					foldWithDigraphs(each) === part ||
					(folded.length > 2 && part.startsWith(folded))
				);
			}) ||
			[...known, ...joinedPairsOf(known)].some((each) => areSameAcrossScripts(foldName(each), part))
		);
	});
};

const beginsLike =
	(folded: string) =>
	(word: string): boolean =>
		mayBeginAlike(folded, foldName(word));
