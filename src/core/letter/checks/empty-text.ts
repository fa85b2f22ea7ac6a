import { type Check, finding, foundOrPassed } from "./check.ts";

/** A letter of greeting and closing alone says nothing: it left too early, or its text is still to be written. */
export const emptyText: Check<"empty-text"> = {
	id: "empty-text",
	run: ({ letter, layout }) => {
		const { greeting, closing } = layout;
		const end = closing === null || saysThanks(letter.body.slice(closing.start)) ? letter.body.length : closing.start;
		const text = letter.body.slice(greeting?.end ?? 0, end);
		return foundOrPassed(
			"empty-text",
			/\p{L}/u.test(text)
				? []
				: [finding("empty-text", { level: "must-look", field: "body", range: null, found: "", data: null })],
			null,
		);
	},
};

/** "Thank you so much!" before the name alone is a closing line, and all that had to be said. */
const saysThanks = (closing: string): boolean =>
	/^\s*(?:many |my |vielen |herzlichen |muchas )?(?:thank|dank|merci|gracias|شكر|جزيل الشكر)/iu.test(closing);
