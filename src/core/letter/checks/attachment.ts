import { ATTACHMENT_WORDS } from "./attachment-words.ts";
import { type Check, finding, foundOrPassed, matchesOf } from "./check.ts";
import { wordingLanguage } from "./wordings.ts";

/** The letter speaks of a file, and none goes along with it from here. */
export const attachment: Check<"attachment"> = {
	id: "attachment",
	run: (input) =>
		foundOrPassed(
			"attachment",
			matchesOf(input, ATTACHMENT_WORDS[wordingLanguage(input.letter)])
				.slice(0, 1)
				.map(({ found, ...place }) =>
					finding("attachment", { ...place, level: "may-look", found, data: { written: found } }),
				),
			null,
		),
};
