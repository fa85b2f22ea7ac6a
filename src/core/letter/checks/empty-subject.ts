import { type Check, finding, foundOrPassed } from "./check.ts";

/** A message without a subject is easily taken for junk. */
export const emptySubject: Check<"empty-subject"> = {
	id: "empty-subject",
	run: ({ letter }) =>
		foundOrPassed(
			"empty-subject",
			letter.subject.trim() === ""
				? [finding("empty-subject", { level: "must-look", field: "subject", range: null, found: "", data: null })]
				: [],
			null,
		),
};
