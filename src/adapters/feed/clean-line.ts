/**
 * Cannot be seen, yet change what is seen: marks that turn the direction of what follows, soft hyphens, zero-width
 * spaces, codes that are no characters. What joins letters (Persian, emoji families) and the plain direction marks stay.
 */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

const folded = (text: string): string => text.replace(/\s+/g, " ");

/** One line that can be kept and shown as it is: whitespace folded, nothing unseen, no half of a character. */
export const cleanLine = (text: string): string => folded(folded(text.toWellFormed()).replace(UNSEEN, "")).trim();

/** At most `most` characters. Longer text ends with an ellipsis after its last whole word, if that is not far back. */
export const cutAtWord = (text: string, most: number): string => {
	if (text.length <= most) return text;
	const room = text.slice(0, most - 1);
	const lastSpace = text[most - 1] === " " ? room.length : room.lastIndexOf(" ");
	const cut = lastSpace >= most / 2 ? room.slice(0, lastSpace) : room;
	// The cut may fall between the two halves of a character, or behind a comma.
	return `${cut.replace(/[\ud800-\udbff]$/, "").replace(/[\s,;:–—-]+$/, "")}…`;
};
