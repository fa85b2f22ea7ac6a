import type { LetterKind } from "../letter.ts";
import { type Check, finding, foundOrPassed, matchesOf, NOT_ASKED } from "./check.ts";
import type { FindingData } from "./check-data.ts";
import { TONE_WORDS } from "./tone-words.ts";
import { wordingLanguage } from "./wordings.ts";

type Problem = FindingData["pleading-tone"]["problem"];

const PROBLEMS: readonly Problem[] = ["diminishing", "apology", "reproach", "plea"];

const KINDS: readonly LetterKind[] = [
	"status-check",
	"closing-note",
	"news",
	"competing-offer",
	"deadline-request",
	"feedback-request",
	"thanks-after-no",
];

/** A question about the next step needs no apology, carries no reproach and does not make itself small. */
export const pleadingTone: Check<"pleading-tone"> = {
	id: "pleading-tone",
	run: (input) => {
		if (!KINDS.includes(input.letter.kind)) return NOT_ASKED;
		const words = TONE_WORDS[wordingLanguage(input.letter)];
		const findings = PROBLEMS.flatMap((problem) =>
			matchesOf(input, words[problem]).map(({ found, ...place }) =>
				finding("pleading-tone", {
					...place,
					level: "may-look",
					found: found.trim(),
					data: { problem, written: found.trim() },
					fixes: problem === "diminishing" ? [""] : [],
				}),
			),
		);
		return foundOrPassed("pleading-tone", findings, null);
	},
};
