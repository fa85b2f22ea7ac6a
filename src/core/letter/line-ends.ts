/** A text with each line ended by \n, and where its places are in the text as it was given. */
export interface PlainLines {
	readonly text: string;
	readonly placeOf: (at: number) => number;
}

/** A file from Windows ends its lines in \r\n, which a letter's lines do not. */
export const plainLines = (given: string): string => given.replace(/\r\n?/g, "\n");

export const placedPlainLines = (given: string): PlainLines => {
	const places: number[] = [];
	for (let at = 0; at < given.length; at++) {
		places.push(at);
		if (given[at] === "\r" && given[at + 1] === "\n") at++;
	}
	return { text: plainLines(given), placeOf: (at) => places[at] ?? given.length };
};
