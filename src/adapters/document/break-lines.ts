/** A stretch of text that fits one line; `end` is not included. */
export interface LineRange {
	readonly start: number;
	readonly end: number;
}

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Breaks a text into lines no wider than `width`: at spaces, which vanish there, and inside a word only where the word
 * alone is too wide. `measure` gives the width of a stretch.
 */
export const breakLines = (
	text: string,
	width: number,
	measure: (start: number, end: number) => number,
): readonly LineRange[] => {
	const lines: Piece[] = [];
	for (const piece of piecesOf(text, width, measure)) {
		const line = lines.at(-1);
		const joined = line === undefined ? null : line.width + measure(line.end, piece.start) + piece.width;
		if (line === undefined || joined === null || joined > width) lines.push(piece);
		else lines[lines.length - 1] = { start: line.start, end: piece.end, width: joined };
	}
	return lines;
};

interface Piece extends LineRange {
	readonly width: number;
}

/** The words, and the parts of those that are too wide for a line of their own. */
const piecesOf = (text: string, width: number, measure: (start: number, end: number) => number): readonly Piece[] =>
	[...text.matchAll(/\S+/g)].flatMap((match): readonly Piece[] => {
		const word = { start: match.index, end: match.index + match[0].length };
		const whole = measure(word.start, word.end);
		if (whole <= width) return [{ ...word, width: whole }];
		const parts: Piece[] = [];
		for (const { index, segment } of clusters.segment(match[0])) {
			const start = word.start + index;
			const end = start + segment.length;
			const last = parts.at(-1);
			const grown = last === undefined ? null : { start: last.start, end, width: measure(last.start, end) };
			if (grown === null || grown.width > width) parts.push({ start, end, width: measure(start, end) });
			else parts[parts.length - 1] = grown;
		}
		return parts;
	});
