import { layoutOf } from "../letter-layout.ts";

/** A letter's body on paper: room for a signature goes between the closing and the name. */
export interface BodyParts {
	/** One entry for each line of the text; empty ones part paragraphs. */
	readonly text: readonly string[];
	/** "Kind regards,"; `null` where the end of the letter has no closing. */
	readonly closing: string | null;
	/** What stands beneath the signature. */
	readonly name: readonly string[];
}

const MOST_WORDS = 6;
const MOST_CLOSING_LINES = 5;

/** Takes a body apart for paper; nothing of it is left out. */
export const bodyPartsOf = (body: string): BodyParts => {
	const whole = body.replace(/\r\n?/g, "\n").trimEnd();
	const at = closingStart(whole);
	if (at === null) return { text: whole.split("\n"), closing: null, name: [] };
	const [closing = "", ...name] = whole.slice(at).split("\n");
	return {
		text: whole.slice(0, at).trimEnd().split("\n"),
		closing: closing.trim(),
		name: name.map((line) => line.trim()).filter((line) => line !== ""),
	};
};

/** Where the closing line begins: the one we know, else a last paragraph of short lines, the first ending in a comma. */
const closingStart = (body: string): number | null => {
	const known = layoutOf(body).closing;
	if (known !== null) return known.start;
	const last = body.lastIndexOf("\n\n");
	if (last < 0) return null;
	const lines = body.slice(last + 2).split("\n");
	const isClosing =
		lines.length >= 2 &&
		lines.length <= MOST_CLOSING_LINES &&
		/[,،]$/.test(lines[0]?.trim() ?? "") &&
		lines.every((line) => line.trim().split(/\s+/).length <= MOST_WORDS);
	return isClosing ? last + 2 : null;
};
