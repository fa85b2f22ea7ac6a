import { isArabicScript } from "../../proofread/arabic-name.ts";
import type { Token } from "../../proofread/tokens.ts";
import { type Check, type CheckInput, type Finding, fieldsOf, finding, foundOrPassed, NOT_ASKED } from "./check.ts";
import type { OtherPosition } from "./other-names.ts";

const POST = new Set(
	"role position post job vacancy opening interview opportunity application وظيفه منصب مقابله شاغر".split(" "),
);

/**
 * The position of another of the user's opportunities, said of a post: "the data analyst role" in a letter about another
 * one. Positions are plain words: "your data analysts" are colleagues, and what the own position holds is never meant.
 */
export const otherPosition: Check<"other-position"> = {
	id: "other-position",
	run: (input) => {
		const { positions } = input.names.others;
		if (positions.size === 0) return NOT_ASKED;
		const findings = fieldsOf(input).flatMap(({ field, text, tokens }) =>
			tokens.flatMap((token, at): readonly Finding<"other-position">[] => {
				const met = positions.get(token.folded)?.find((each) => isMeant(each, tokens, at, input));
				const last = met === undefined ? undefined : tokens[at + met.words.length - 1];
				if (met === undefined || last === undefined) return [];
				const written = text.slice(token.start, last.end);
				const own = input.context.position;
				return [
					finding("other-position", {
						level: "must-look",
						field,
						range: { start: token.start, end: last.end },
						found: written,
						data: { written, position: met.name, expected: own },
						fixes: own === null ? [] : [own],
					}),
				];
			}),
		);
		return foundOrPassed("other-position", findings, null);
	},
};

/** Its words stand here, are said of a post, and are no matter of the user's own notes. */
const isMeant = ({ words }: OtherPosition, tokens: readonly Token[], at: number, { names }: CheckInput): boolean =>
	words.every((word, further) => tokens[at + further]?.folded === word) &&
	isSaidOfAPost(tokens, at, words.length) &&
	!words.every((word) => names.noted.has(word));

/** "the data analyst role", "role of data analyst", "position as a data analyst". */
const isSaidOfAPost = (tokens: readonly Token[], at: number, words: number): boolean => {
	const after = tokens[at + words];
	if (after !== undefined && POST.has(after.folded)) return true;
	const before = tokens.slice(Math.max(0, at - 3), at);
	return before.some(({ folded, text }) => POST.has(isArabicScript(text) ? folded.replace(/^[بلو]?ال/, "") : folded));
};
