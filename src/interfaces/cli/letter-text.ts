/** A letter's text as a file holds it: the subject in a first line of its own, where there is one, then the body. */
export const letterText = (content: string): { readonly subject?: string; readonly body: string } => {
	const text = content.replace(/^\uFEFF/, "");
	const subject = /^subject:[ \t]*(.*)\r?\n\r?\n/i.exec(text);
	return subject === null ? { body: text } : { subject: subject[1] ?? "", body: text.slice(subject[0].length) };
};
