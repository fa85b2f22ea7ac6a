export interface DocumentRoot {
	/** The first element, lowercased, without its prefix; `null`: there is none. */
	readonly name: string | null;
	/** It brings declarations of its own: entities, which can stand for a book each. */
	readonly hasDeclarations: boolean;
}

const NAME = /[a-z_][\w.-]*(?::([a-z_][\w.-]*))?/iy;

/** The end of what begins at `start` and is not an element; -1: it never ends. */
const endOfMisc = (text: string, start: number): number => {
	if (text.startsWith("<!--", start)) return text.indexOf("-->", start + 4);
	if (text.startsWith("<?", start)) return text.indexOf("?>", start + 2);
	return text.indexOf(">", start);
};

/** What kind of document this is, told by its beginning: instructions, comments and a plain DOCTYPE may come before. */
export const documentRoot = (text: string): DocumentRoot => {
	let start = text.indexOf("<");
	while (start !== -1) {
		NAME.lastIndex = start + 1;
		const match = NAME.exec(text);
		if (match !== null) return { name: (match[1] ?? match[0]).toLowerCase(), hasDeclarations: false };
		const end = endOfMisc(text, start);
		if (end === -1) break;
		const isComment = text.startsWith("<!--", start);
		if (!isComment && text.startsWith("<!", start)) {
			const declaration = text.slice(start, end);
			if (declaration.includes("[") || !/^<!doctype\b/i.test(declaration)) return { name: null, hasDeclarations: true };
		}
		start = text.indexOf("<", end);
	}
	return { name: null, hasDeclarations: false };
};
