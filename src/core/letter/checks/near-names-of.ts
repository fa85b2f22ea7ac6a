import { slipsBetween } from "../../proofread/near-name.ts";
import type { Token } from "../../proofread/tokens.ts";
import type { CheckInput } from "./check.ts";
import type { RecordedWord } from "./names.ts";

/** Recorded words that a written word may be a slip of, nearest first, at most three; empty for a right word. */
export const nearNamesOf = (
	token: Token,
	input: CheckInput,
	among: readonly RecordedWord[] = input.names.comparable,
): readonly RecordedWord[] => {
	if (token.folded.length < 2 || input.names.accepted.has(token.folded)) return [];
	return among
		.map((word) => ({ word, slips: slipsBetween(token.folded, word.sound) }))
		.filter((each): each is { word: RecordedWord; slips: number } => each.slips !== null)
		.sort((a, b) => a.slips - b.slips)
		.slice(0, 3)
		.map(({ word }) => word);
};
