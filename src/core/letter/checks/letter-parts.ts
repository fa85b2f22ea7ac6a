import { type LetterLayout, layoutOf, type Range } from "../letter-layout.ts";

/** Where the parts of a letter stand, with the address block that a posted letter begins with. */
export interface LetterParts extends LetterLayout {
	/** From the first line to the greeting; `null` where the letter begins with its greeting, or without one. */
	readonly block: Range | null;
}

const LONGEST_LINE_WORDS = 9;
const MOST_BLOCK_LINES = 16;
const SAYS_DEAR =
	/^\s*(?:(?:dear|hello|hi|good (?:morning|afternoon|evening))\b|(?:bonjour|bonsoir|cher|chère|madame|monsieur|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|hallo|hola|buen[oa]s|estimad[oa]s?|querid[oa]s?|distinguid[oa]s?)(?=[\s,:]|$)|عزيز|السيد|الأستاذ|الاستاذ|الدكتور|المهندس|تحية|السلام)/iu;

/** Greeting, closing and address block of a letter. Behind a block the greeting is the last short line before the text. */
export const partsOf = (body: string): LetterParts => {
	const whole = layoutOf(body);
	if (whole.greeting !== null && !isAddressLine(body, whole.greeting)) return { ...whole, block: null };
	let start = 0;
	let found: { readonly at: number; readonly layout: LetterLayout } | null = null;
	let lines = 0;
	for (const line of body.split("\n")) {
		if (line.trim() !== "" && ++lines > MOST_BLOCK_LINES) break;
		if (line.trim().split(/\s+/).length > LONGEST_LINE_WORDS) break;
		if (start > 0 && line.trim() !== "") {
			const rest = body.slice(start);
			const layout = layoutOf(rest);
			if (layout.greeting !== null) found = { at: start, layout };
			if (found !== null && SAYS_DEAR.test(line)) break;
		}
		start += line.length + 1;
	}
	if (found === null) return { ...whole, block: null };
	const moved = (range: Range | null): Range | null =>
		range === null ? null : { start: range.start + (found?.at ?? 0), end: range.end + (found?.at ?? 0) };
	return {
		greeting: moved(found.layout.greeting),
		closing: moved(found.layout.closing),
		block: { start: 0, end: found.at },
	};
};

/** "Bergen," and "Halden Ferries," look like short greetings, where more short lines and a real greeting follow. */
const isAddressLine = (body: string, greeting: Range): boolean =>
	/^\s*\S[^\n]{0,60}\n[ \t]*\S/.test(body.slice(greeting.end)) &&
	body
		.slice(greeting.end, greeting.end + 600)
		.split("\n")
		.some((line) => SAYS_DEAR.test(line)) &&
	!SAYS_DEAR.test(body.slice(greeting.start, greeting.end));
