/** The first line of a letter's file where it holds the subject, in any language letters are written in; an empty line follows. */
export const SUBJECT_LINE = /^((?:subject|objet|betreff|asunto|الموضوع)[ \t\u00a0]?:[ \t]*)([^\r\n]*)\r?\n\r?\n/iu;

/** A letter's text as a file holds it: the subject in a first line of its own, where there is one, then the body. */
export const letterText = (content: string): { readonly subject?: string; readonly body: string } => {
	const text = content.replace(/^\uFEFF/, "");
	const head = SUBJECT_LINE.exec(text);
	return head === null ? { body: text } : { subject: head[2] ?? "", body: text.slice(head[0].length) };
};
