import type { LetterKind } from "../letter.ts";
import { type Check, type CheckInput, type FindingData, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

const SHORT_KINDS: readonly LetterKind[] = ["status-check", "closing-note", "correction", "address-request", "news"];

/** Long enough to say something, short enough to be read; greeting and closing count. */
export const letterLength: Check<"letter-length"> = {
	id: "letter-length",
	run: (input) => {
		const bounds = boundsOf(input);
		if (bounds === null) return NOT_ASKED;
		const { words } = input;
		const data = outside(words, bounds);
		return foundOrPassed(
			"letter-length",
			data === null
				? []
				: [
						finding("letter-length", {
							level: "may-look",
							field: "body",
							range: null,
							found: "",
							key: data.problem,
							data,
						}),
					],
			{ words, from: bounds.goodFrom, upTo: bounds.goodUpTo },
		);
	},
};

interface Bounds {
	readonly thinBelow: number;
	readonly longAbove: number;
	readonly goodFrom: number | null;
	readonly goodUpTo: number;
}

/** Source: docs/rules/letter-length.md. Between good and too much nothing is said. */
const boundsOf = ({ letter, context }: CheckInput): Bounds | null => {
	const limits = context.limits.length;
	if (letter.kind === "thank-you") {
		return {
			thinBelow: limits.thinBelowWords,
			longAbove: limits.longAboveWords,
			goodFrom: limits.goodFromWords,
			goodUpTo: limits.goodUpToWords,
		};
	}
	if (!SHORT_KINDS.includes(letter.kind)) return null;
	return { thinBelow: 0, longAbove: limits.checkUpToWords, goodFrom: null, goodUpTo: limits.checkUpToWords };
};

const outside = (words: number, bounds: Bounds): FindingData["letter-length"] | null => {
	if (words < bounds.thinBelow) return { problem: "thin", words, limit: bounds.goodFrom ?? bounds.thinBelow };
	if (words > bounds.longAbove) return { problem: "long", words, limit: bounds.goodUpTo };
	return null;
};
