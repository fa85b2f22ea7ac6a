import type { Dictionary } from "../../proofread/dictionary.ts";
import { foldName } from "../../proofread/fold.ts";
import type { Token } from "../../proofread/tokens.ts";
import { type Check, type CheckInput, fieldsOf, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/**
 * American words in a British letter, and British ones in an American: both are right, side by side they look careless.
 * -ize is British too; it is looked at only where the letter also writes -ise.
 */
export const dialectMix: Check<"dialect-mix"> = {
	id: "dialect-mix",
	run: (input) => {
		const { dictionary, letter } = input;
		if (dictionary?.twin === undefined) return NOT_ASKED;
		const dialect = letter.language === "en" ? "american" : "british";
		const writesIse = dialect === "british" && input.bodyTokens.some(({ text }) => isIse(text, dictionary));
		const personal = new Set(input.context.personalDictionary.map((word) => word.toLowerCase()));
		const findings = fieldsOf(input).flatMap(({ field, text, tokens }) => {
			const quotes = quotesIn(text);
			return tokens.flatMap((token) => {
				if (isName(token, input) || personal.has(token.text.toLowerCase())) return [];
				if (quotes.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
				const twin = dictionary.twin?.(token.text.toLowerCase()) ?? null;
				if (twin === null || (dialect === "british" && IZE.test(token.text) && !writesIse)) return [];
				const own = token.isCapitalised ? twin.charAt(0).toUpperCase() + twin.slice(1) : twin;
				return [
					finding("dialect-mix", {
						level: "may-look",
						field,
						range: { start: token.start, end: token.end },
						found: token.text,
						data: { written: token.text, expected: own, dialect },
						fixes: [own],
					}),
				];
			});
		});
		return foundOrPassed("dialect-mix", findings, { dialect });
	},
};

const IZE = /iz(?:e[drs]?|ers|es|ing|ations?|ational|able)$/i;

/** True for "organise", which is also written with a z; not for "advise". */
const isIse = (text: string, dictionary: Dictionary): boolean => {
	const lower = text.toLowerCase();
	return lower.includes("is") && dictionary.twin?.(lower.replace(/is(?=[a-z]+$)/, "iz")) === lower;
};

/** Names keep the spelling of their owners: "Labour Centre". */
const isName = (token: Token, input: CheckInput): boolean =>
	(token.isCapitalised && !token.startsSentence) ||
	token.isAllCapitals ||
	input.names.accepted.has(foldName(token.text));

/** What others said stays as they said it. */
const quotesIn = (text: string): readonly { readonly start: number; readonly end: number }[] =>
	[...text.matchAll(/"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’(?!\p{L})|«[^»\n]*»/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
