import type { LetterContext, LetterPerson } from "./context.ts";

/**
 * What follows "Dear": the form the user gave; else the whole name as it is written, after a title where one is
 * recorded. A name is never taken apart: which part is the family name differs from culture to culture.
 */
export const greetingName = (person: LetterPerson): string | null => {
	const given =
		person.greeting
			?.trim()
			.replace(/^dear\s+/i, "")
			.replace(/[,:]$/, "") ?? "";
	if (given !== "") return given;
	const name = person.name?.trim() ?? "";
	if (name === "") return null;
	const honorific = person.honorific?.trim() ?? "";
	return honorific === "" || name.toLowerCase().startsWith(honorific.toLowerCase()) ? name : `${honorific} ${name}`;
};

export const greetingLine = (context: LetterContext): string => {
	const name = context.recipient === null ? null : greetingName(context.recipient);
	return name === null ? "Hello," : `Dear ${name},`;
};

const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady)\b/i;

/** The closing line and what stands beneath it. In Britain a greeting with a title ends in "Yours sincerely". */
export const closingLines = (context: LetterContext): string => {
	const { sender, recipient, language } = context;
	const isFormal = language === "en-gb" && recipient !== null && TITLED.test(greetingName(recipient) ?? "");
	return [isFormal ? "Yours sincerely," : "Kind regards,", sender.name.trim(), sender.phone.trim()]
		.filter((line) => line !== "")
		.join("\n");
};
