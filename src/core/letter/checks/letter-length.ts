import type { LetterKind } from "../letter.ts";
import { type Check, type CheckInput, finding, foundOrPassed } from "./check.ts";
import type { FindingData } from "./check-data.ts";

type Length = "thank-you" | "check" | "letter" | "to-referee";

/** What each kind is measured by: a few lines, a letter with something to explain, or one that prepares a referee. */
const LENGTH_OF: Readonly<Record<LetterKind, Length>> = {
	"thank-you": "thank-you",
	"status-check": "check",
	correction: "check",
	"closing-note": "check",
	"address-request": "check",
	news: "check",
	"deadline-request": "check",
	"feedback-request": "check",
	"thanks-after-no": "check",
	"competing-offer": "letter",
	acceptance: "letter",
	decline: "letter",
	withdrawal: "letter",
	"reference-request": "to-referee",
	"reference-heads-up": "to-referee",
	"reference-thanks": "to-referee",
};

/** Long enough to say something, short enough to be read; greeting and closing count. */
export const letterLength: Check<"letter-length"> = {
	id: "letter-length",
	run: (input) => {
		const bounds = boundsOf(input);
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
const boundsOf = ({ letter, context }: CheckInput): Bounds => {
	const limits = context.limits.length;
	switch (LENGTH_OF[letter.kind]) {
		case "thank-you":
			return {
				thinBelow: limits.thinBelowWords,
				longAbove: limits.longAboveWords,
				goodFrom: limits.goodFromWords,
				goodUpTo: limits.goodUpToWords,
			};
		case "check":
			return upTo(limits.checkUpToWords);
		case "letter":
			return upTo(limits.goodUpToWords);
		case "to-referee":
			return upTo(limits.longAboveWords);
	}
};

/** As short as it likes. */
const upTo = (words: number): Bounds => ({ thinBelow: 0, longAbove: words, goodFrom: null, goodUpTo: words });

const outside = (words: number, bounds: Bounds): FindingData["letter-length"] | null => {
	if (words < bounds.thinBelow) return { problem: "thin", words, limit: bounds.goodFrom ?? bounds.thinBelow };
	if (words > bounds.longAbove) return { problem: "long", words, limit: bounds.goodUpTo };
	return null;
};
