import type { Dictionary } from "../../proofread/dictionary.ts";
import type { LetterContext } from "../context.ts";
import { letterBody, letterContext, letterText } from "../letter-context.testing.ts";
import { reviewLetter } from "../review.ts";
import type { Finding, LetterText, Passed } from "./check.ts";
import type { CheckId } from "./check-data.ts";

/** A dictionary of a few words, in lower case; capitalised forms are known too. */
export const wordList = (words: string): Dictionary => {
	const known = new Set(words.split(/\s+/));
	return { knows: (word) => known.has(word) || known.has(word.toLowerCase()), suggest: () => [] };
};

export interface Checked {
	readonly context?: Partial<LetterContext>;
	readonly letter?: Partial<LetterText>;
	/** Stands between greeting and closing; `letter.body` wins. */
	readonly text?: string;
	readonly dictionary?: Dictionary;
}

const review = ({ context, letter, text, dictionary }: Checked) =>
	reviewLetter(
		letterText({ ...(text === undefined ? {} : { body: letterBody(text) }), ...letter }),
		letterContext(context),
		dictionary ?? null,
	);

/** What one check finds in a letter to Ines. */
export const findings = <Id extends CheckId>(check: Id, checked: Checked): readonly Finding<Id>[] =>
	review(checked).findings.filter((finding) => finding.check === check) as readonly Finding[] as readonly Finding<Id>[];

/** The words one check marks. */
export const found = (check: CheckId, checked: Checked): readonly string[] =>
	findings(check, checked).map((finding) => finding.found);

/** What one check says when it passes; `undefined` when it was not asked or found something. */
export const passed = <Id extends CheckId>(check: Id, checked: Checked): Passed<Id>["data"] | undefined =>
	(review(checked).passed.find((each) => each.check === check) as Passed<Id> | undefined)?.data;
