import { type Check, type CheckInput, finding, foundOrPassed } from "./check.ts";

/** A letter of greeting, closing and name alone says nothing: it left too early, or its text is still to be written. */
export const emptyText: Check<"empty-text"> = {
	id: "empty-text",
	run: (input) =>
		foundOrPassed(
			"empty-text",
			textOf(input).some((line) => /\p{L}/u.test(line))
				? []
				: [finding("empty-text", { level: "must-look", field: "body", range: null, found: "", data: null })],
			null,
		),
};

/** What is said beside the form of a letter, in lines: behind "Hi Ines," too, and beneath the name. */
const textOf = ({ letter: { body }, layout: { greeting, closing }, context }: CheckInput): readonly string[] => {
	const greetingLine = greeting === null ? "" : body.slice(greeting.start, greeting.end);
	const behindGreeting = greetingLine.match(/[,،:!]\s*(\S.*)$/u)?.[1] ?? "";
	const middle = body.slice(greeting?.end ?? 0, closing?.start ?? body.length).split("\n");
	const [closingLine = "", ...beneath] = closing === null ? [] : body.slice(closing.start).split("\n");
	return [
		behindGreeting.split(/\s+/).length > LONGEST_NAME_WORDS ? behindGreeting : "",
		...middle.filter((line) => line.trim() !== context.sender.name.trim()),
		THANKS.test(closingLine) ? closingLine : "",
		...beneath.filter((line) => line.trim().split(/\s+/).length > LONGEST_NAME_WORDS),
	];
};

/** "Dear Ms Okafor, dear Mr Brandvolt," and "Head of Insight at Halden" are no text. */
const LONGEST_NAME_WORDS = 5;
/** "Thank you so much!" before the name alone is a closing line, and all that had to be said. */
const THANKS = /thank|dank|merci|gracias|agradec|شكر/iu;
