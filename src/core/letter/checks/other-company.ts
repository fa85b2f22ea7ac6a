import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { greetingName } from "../greeting.ts";
import { isInside } from "../letter-layout.ts";
import { type Check, type CheckInput, type Finding, fieldsOf, finding, foundOrPassed } from "./check.ts";
import { GENERIC_COMPANY_WORDS } from "./company-words.ts";
import { otherInAddress } from "./other-in-address.ts";
import { otherInLink } from "./other-in-link.ts";
import { type OtherMatch, otherMatchAt, type Spot } from "./other-matches.ts";

/**
 * A company or person of another of the user's opportunities: what an earlier letter leaves behind. What this record
 * holds is right, and so is a name the user's own notes mention. The company whose offer a letter speaks of is no
 * left-over in it: a draft does not name it, and whether to is for the user to say. So is where a referee works.
 */
export const otherCompany: Check<"other-company"> = {
	id: "other-company",
	run: (input) => {
		const inText = fieldsOf(input).flatMap(({ field, text, tokens }) => {
			const findings: Finding<"other-company">[] = [];
			for (let at = 0; at < tokens.length; at++) {
				const spot: Spot = { field, text, tokens, at };
				const match = otherMatchAt(spot, input);
				if (match === null) continue;
				findings.push(findingOf(match, spot, input));
				at += match.words - 1;
			}
			return findings;
		});
		return foundOrPassed("other-company", [...otherInAddress(input), ...otherInLink(input), ...inText], null);
	},
};

const findingOf = (
	match: OtherMatch,
	{ field, text, tokens, at }: Spot,
	input: CheckInput,
): Finding<"other-company"> => {
	const range = { start: tokens[at]?.start ?? 0, end: tokens[at + match.words - 1]?.end ?? 0 };
	const written = text.slice(range.start, range.end);
	const inGreeting = field === "body" && isInside(range.start, input.layout.greeting);
	const expected =
		match.other.of === "company" ? ownCompany(match.words, input) : inGreeting ? ownGreeting(input) : null;
	return finding("other-company", {
		level: match.level,
		field,
		range,
		found: written,
		data: { of: match.other.of, written, name: match.other.name, isExact: match.isExact, expected },
		fixes: expected === null ? [] : [expected],
	});
};

const ownGreeting = ({ context }: CheckInput): string | null =>
	context.recipient === null ? null : greetingName(context.recipient);

/** This company's name, in short where the other was written in short and the short form tells it apart. */
const ownCompany = (words: number, input: CheckInput): string | null => {
	const name = input.context.company.name;
	if (name === null || words > 1) return name;
	const [first = name, ...rest] = wordsOfName(name);
	const folded = foldName(first);
	const isTelling = folded.length > 2 && !GENERIC_COMPANY_WORDS.has(folded) && !input.isWord(first.toLowerCase());
	return rest.length > 0 && isTelling ? first : name;
};
