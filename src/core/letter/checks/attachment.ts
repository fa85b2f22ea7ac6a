import { type Check, finding, foundOrPassed, matchesOf } from "./check.ts";

const MENTION =
	/\b(?:(?:please )?(?:find|see) (?:(?:the|my) )?(?:attached|enclosed)|(?:I|I['’]ve|we|I have|I['’]m|I am)(?: have| also| am)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))(?! (?:great|much|more|less|no|importance|value|weight|to\b))|(?:is|are) (?:also )?(?:attached|enclosed)(?! to\b)|(?:the|my) (?:attached|enclosed) [a-z]+|attached (?:is|are|please find|you will find|you['’]ll find)|in the attachments?|as an attachment)\b/gi;

/** The letter speaks of a file, and none goes along with it from here. */
export const attachment: Check<"attachment"> = {
	id: "attachment",
	run: (input) =>
		foundOrPassed(
			"attachment",
			matchesOf(input, MENTION)
				.slice(0, 1)
				.map(({ found, ...place }) =>
					finding("attachment", { ...place, level: "may-look", found, data: { written: found } }),
				),
			null,
		),
};
