import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { areSameAcrossScripts } from "../../proofread/transliteration.ts";
import { type Check, type CheckInput, finding, foundOrPassed, NOT_ASKED } from "./check.ts";

const SAYS_OCCASION =
	/\b(?:interview|conversation|call|meeting|talk|chat|visit|panel|presentation|today|yesterday|re:)|مقابل|لقاء|اجتماع|حديث|زيارة/iu;

/** The subject lets them place the writer: the position, the company, the day or the occasion. An answer keeps theirs. */
export const subjectSaysWhich: Check<"subject-says-which"> = {
	id: "subject-says-which",
	run: (input) => {
		const subject = input.letter.subject.trim();
		if (input.letter.kind !== "thank-you" || subject === "") return NOT_ASKED;
		return foundOrPassed(
			"subject-says-which",
			SAYS_OCCASION.test(subject) || /\d/.test(subject) || namesOwn(input)
				? []
				: [
						finding("subject-says-which", {
							level: "may-look",
							field: "subject",
							range: null,
							found: "",
							data: { position: input.context.position },
						}),
					],
			null,
		);
	},
};

const namesOwn = ({ subjectTokens, context }: CheckInput): boolean => {
	const own = [context.position, context.company.name, ...context.company.aliases]
		.flatMap(wordsOfName)
		.map(foldName)
		.filter((word) => word.length > 2);
	return subjectTokens.some(({ folded }) => own.some((word) => word === folded || areSameAcrossScripts(word, folded)));
};
