import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { areSameAcrossScripts } from "../../proofread/transliteration.ts";
import { type Check, type CheckInput, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

/** The letter ends with a closing line and the sender's name. */
export const closingAndName: Check<"closing-and-name"> = {
	id: "closing-and-name",
	run: (input) => {
		const { context, letter, layout, words } = input;
		const { name } = context.sender;
		// Without a name nothing can be looked for but that nobody has signed at all.
		if (name.trim() === "") return isUnsigned(input) ? unsigned : NOT_ASKED;
		const isJudged = letter.language === "en" || letter.language === "en-gb" || layout.closing !== null;
		if (!isJudged || words < context.limits.length.thinBelowWords) return NOT_ASKED;
		const problem = !isSigned(input)
			? "no-name"
			: layout.closing === null && !closesKindly(letter.body)
				? "no-closing"
				: null;
		return foundOrPassed(
			"closing-and-name",
			problem === null
				? []
				: [
						finding("closing-and-name", {
							level: "may-look",
							field: "body",
							range: null,
							found: "",
							key: problem,
							data: { problem, name },
						}),
					],
			{ name },
		);
	},
};

const unsigned = foundOrPassed(
	"closing-and-name",
	[
		finding("closing-and-name", {
			level: "must-look",
			field: "body",
			range: null,
			found: "",
			key: "unsigned",
			data: { problem: "unsigned", name: "" },
		}),
	],
	{ name: "" },
);

/** The letter ends with its closing line. */
const isUnsigned = ({ letter, layout }: CheckInput): boolean =>
	layout.closing !== null && !letter.body.slice(layout.closing.start).trim().includes("\n");

/** "Thank you, and kind regards," is a closing line too. */
const closesKindly = (body: string): boolean =>
	body
		.trimEnd()
		.split("\n")
		.slice(-5)
		.some(
			(line) =>
				line.split(" ").length <= 8 &&
				/\b(?:regards|wishes|sincerely|faithfully|truly|thanks|thank you|best|cheers|respectfully)\b/i.test(line),
		);

const LAST_WORDS = 30;

/** Any word of the sender's name among the last ones; how much of it they sign with is theirs to choose. */
const isSigned = ({ context, layout, bodyTokens, names }: CheckInput): boolean => {
	const own = wordsOfName(context.sender.name).map(foldName);
	const from = layout.closing?.start ?? bodyTokens.at(-LAST_WORDS)?.start ?? 0;
	return bodyTokens.some(
		({ start, folded }) =>
			start >= from &&
			(own.includes(folded) ||
				own.some((word) => areSameAcrossScripts(word, folded)) ||
				(names.recorded.get(folded)?.of === "sender" && folded.length > 1)),
	);
};
