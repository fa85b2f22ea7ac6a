import { cleanLine, cutAtWord } from "./clean-line.ts";
import { UNREAD, WITHIN_LINE } from "./element-kinds-table.ts";
import { walkMarkup } from "./walk-markup.ts";

/**
 * The words of a piece of markup, cut to `most` characters at a word. Tags go, programs and styles with all they contain;
 * entities are decoded once. Text without markup comes out as it is, so it need not be told apart: feeds often say the
 * one and write the other.
 */
export const plainText = (markup: string, most: number): string => {
	const pieces: string[] = [];
	let length = 0;
	const edge = (name: string): void => {
		if (!WITHIN_LINE.has(name)) pieces.push(" ");
	};
	walkMarkup(markup, {
		open: (name) => {
			if (UNREAD.has(name)) return "drop";
			edge(name);
			return "keep";
		},
		close: edge,
		text: (text) => {
			pieces.push(text);
			length += text.trim().length;
		},
		// What is folded and cleaned away counts here too, so a little more is read than is kept.
		isEnough: () => length > 2 * most,
	});
	return cutAtWord(cleanLine(pieces.join("")), most);
};
