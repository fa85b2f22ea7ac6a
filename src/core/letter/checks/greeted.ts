import { osaDistance } from "../../proofread/osa.ts";
import type { Token } from "../../proofread/tokens.ts";
import { isInside } from "../letter-layout.ts";
import type { CheckInput } from "./check.ts";
import { greetedWords } from "./greeting-tokens.ts";
import { nearNamesOf } from "./near-names-of.ts";

const OPENERS = ["dear", "hello"];

/** Every word of the greeting that names somebody, in either script, a carelessly typed one too. */
export const greetedNames = (input: CheckInput): readonly Token[] => {
	const opener = misspeltOpener(input);
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

/** "Daer Ines": the first word of the greeting, one slip from "Dear"; `null` where it is right, or somebody's name. */
export const misspeltOpener = ({ bodyTokens, layout, names }: CheckInput): Token | null => {
	const [first, second] = bodyTokens.filter((token) => isInside(token.start, layout.greeting));
	if (first === undefined || second === undefined || names.accepted.has(first.folded)) return null;
	return OPENERS.some((opener) => opener !== first.folded && osaDistance(first.folded, opener, 1) === 1) ? first : null;
};
