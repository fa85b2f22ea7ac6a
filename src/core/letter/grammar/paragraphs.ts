/** A paragraph without the spaces around it, and where it begins. */
export interface Paragraph {
	readonly text: string;
	readonly start: number;
}

/** The paragraphs of a text: what stands between empty lines. */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
	const paragraphs: Paragraph[] = [];
	let at = 0;
	for (const piece of text.split(/(\n[ \t]*(?:\n[ \t]*)+)/)) {
		const inner = piece.trim();
		if (inner !== "") paragraphs.push({ text: inner, start: at + piece.indexOf(inner) });
		at += piece.length;
	}
	return paragraphs;
};
