import { isCalendarWord } from "../../proofread/common-words.ts";
import type { Token } from "../../proofread/tokens.ts";
import { type Check, type CheckInput, type Finding, fieldsOf, finding, foundOrPassed } from "./check.ts";
import { greetedWords } from "./greeting-tokens.ts";
import { nearNamesOf } from "./near-names-of.ts";

/**
 * Words that look or sound like a recorded name and are not it. What is recorded is right, whosever name it is; a plain
 * word never fires, unless it stands beside a recorded name or in the signature.
 */
export const nearName: Check<"near-name"> = {
	id: "near-name",
	run: (input) => {
		const greeted = new Set(input.context.recipient?.name == null ? [] : greetedWords(input));
		const findings = fieldsOf(input).flatMap(({ field, tokens }) =>
			tokens.flatMap((token, at): readonly Finding<"near-name">[] => {
				if (greeted.has(token)) return [];
				const isBeside = isBesideName(token, tokens[at - 1], tokens[at + 1], input);
				if (!mayBeName(token, isBeside, field, input)) return [];
				// Beside a recorded name even its plain parts count: "Halden Fairies" for "Halden Ferries".
				const near = nearNamesOf(token, input, isBeside ? [...input.names.recorded.values()] : input.names.comparable);
				const nearest = near[0];
				if (nearest === undefined) return [];
				return [
					finding("near-name", {
						level: "must-look",
						field,
						range: { start: token.start, end: token.end },
						found: token.text,
						data: { of: nearest.of, written: token.text, expected: nearest.written },
						fixes: near.map((word) => (token.isAllCapitals ? word.written.toUpperCase() : word.written)),
					}),
				];
			}),
		);
		return foundOrPassed("near-name", findings, { companyName: input.context.company.name });
	},
};

const mayBeName = (token: Token, isBeside: boolean, field: "subject" | "body", input: CheckInput): boolean => {
	const { names, dictionary } = input;
	if (/\d/.test(token.text) || names.accepted.has(token.folded) || isCalendarWord(token.folded)) return false;
	if (/^I['’ʼ](?:m|d|ll|ve)$/.test(token.text)) return false;
	const isPlainWord = input.isWord(token.text.toLowerCase());
	// In lower case only a word that is none can be a name typed carelessly, and only a dictionary can tell.
	if (!token.isCapitalised) return dictionary !== null && !isPlainWord && token.folded.length > 4;
	if (token.isAllCapitals && token.text.length <= 4) return false;
	if (isPlainWord) return isBeside;
	// Without a dictionary a capital at the start of a sentence, or in a title-cased subject, says nothing.
	return dictionary !== null || (!token.startsSentence && (field === "body" || token.folded.length > 4));
};

/** "Jon Smiths": a capitalised word right beside a recorded name, in the same sentence, is a part of it. */
const isBesideName = (token: Token, before: Token | undefined, after: Token | undefined, input: CheckInput): boolean =>
	token.isCapitalised &&
	!token.startsSentence &&
	(isNameWord(before, token, input) || (after?.startsSentence === false && isNameWord(after, token, input)));

const isNameWord = (neighbour: Token | undefined, token: Token, { names }: CheckInput): boolean =>
	neighbour?.isCapitalised === true &&
	Math.max(neighbour.start - token.end, token.start - neighbour.end) === 1 &&
	names.recorded.has(neighbour.folded);
