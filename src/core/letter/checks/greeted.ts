import type { Token } from "../../proofread/tokens.ts";
import { meantOpener, meantSecond } from "../greeting-words.ts";
import { isInside } from "../letter-layout.ts";
import type { CheckInput } from "./check.ts";
import { greetedWords } from "./greeting-tokens.ts";
import { nearNamesOf } from "./near-names-of.ts";

/** A word a greeting begins with, mistyped. */
export interface MisspeltOpener {
	readonly token: Token;
	readonly meant: string;
}

/** Every word of the greeting that names somebody, in either script, a carelessly typed one too. */
export const greetedNames = (input: CheckInput): readonly Token[] => {
	const opener = misspeltOpener(input)?.token;
	const known = greetedWords(input).filter((token) => token !== opener);
	if (known.length > 0) return known;
	// "dear nes,": without its capital it is still the name's place.
	const own = input.names.comparable.filter((word) => input.names.recipientWords.has(word.sound.folded));
	return input.bodyTokens
		.filter((token) => isInside(token.start, input.layout.greeting))
		.slice(1)
		.filter(
			(token) =>
				!token.isCapitalised &&
				token.folded.length > 1 &&
				!input.isWord(token.text) &&
				nearNamesOf(token, input, own).length > 0,
		);
};

/** "Daer Ines", "Sehr gehrte Frau Okafor": one slip from what was meant; `null` where it is right, or somebody's name. */
export const misspeltOpener = ({ bodyTokens, layout, letter, names }: CheckInput): MisspeltOpener | null => {
	const [first, second, third] = bodyTokens.filter((token) => isInside(token.start, layout.greeting));
	if (first === undefined || second === undefined || names.accepted.has(first.folded)) return null;
	const meant = meantOpener(letter.language, first.folded);
	if (meant !== null) return { token: first, meant };
	if (third === undefined || names.accepted.has(second.folded)) return null;
	const meantNext = meantSecond(letter.language, first.folded, second.folded);
	return meantNext === null ? null : { token: second, meant: meantNext };
};
