/** Before the closing: the end of the last paragraph but one, where there are two. */
export const beforeClosing = (body: string): number => {
	const text = body.trimEnd();
	const paragraphs = text.split(/\n{2,}/);
	const closing = paragraphs.at(-1) ?? "";
	return paragraphs.length < 2 ? text.length : text.slice(0, text.length - closing.length).trimEnd().length;
};

/** The sentence as it goes in at `at`: with a space before and after where there is none. */
export const spacedSentence = (body: string, at: number, sentence: string): string => {
	const before = body.slice(0, at);
	const after = body.slice(at);
	return `${before === "" || /\s$/.test(before) ? "" : " "}${sentence}${after === "" || /^\s/.test(after) ? "" : " "}`;
};
