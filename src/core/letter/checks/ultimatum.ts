import { type Check, type Finding, finding, foundOrPassed, matchesOf, NOT_ASKED } from "./check.ts";
import type { FindingData } from "./check-data.ts";
import { ULTIMATUM_WORDS } from "./ultimatum-words.ts";
import { wordingLanguage } from "./wordings.ts";

const PROBLEMS: readonly FindingData["ultimatum"]["problem"][] = ["demand", "deadline", "threat"];

/**
 * Wording that gives them a deadline of the user's making, demands an answer or says what happens otherwise. The other
 * company's date is a fact and may be named; what this company makes of it is theirs.
 */
export const ultimatum: Check<"ultimatum"> = {
	id: "ultimatum",
	run: (input) => {
		if (input.letter.kind !== "competing-offer") return NOT_ASKED;
		const words = ULTIMATUM_WORDS[wordingLanguage(input.letter)];
		const findings = PROBLEMS.flatMap((problem) =>
			matchesOf(input, words[problem]).map(({ found, ...place }) =>
				finding("ultimatum", { ...place, level: "must-look", found, data: { problem, written: found } }),
			),
		);
		return foundOrPassed("ultimatum", findings.filter(isFirstOfItsWords), null);
	},
};

/** "I need your final answer" is one thing to look at, not two. */
const isFirstOfItsWords = (each: Finding, at: number, all: readonly Finding[]): boolean =>
	!all
		.slice(0, at)
		.some(
			(other) =>
				other.field === each.field && (other.start ?? 0) < (each.end ?? 0) && (each.start ?? 0) < (other.end ?? 0),
		);
