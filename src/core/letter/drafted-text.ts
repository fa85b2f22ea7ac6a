import { layoutOf } from "./letter-layout.ts";

interface Text {
	readonly subject: string;
	readonly body: string;
}

/**
 * A mark of what a draft says, eight hexadecimal digits of each of two sums: equal where subject and text are. How somebody is
 * greeted and the signature are filled in later without making the text the user's own.
 */
export const markOfDraft = ({ subject, body }: Text): string => {
	const { greeting, closing } = layoutOf(body);
	const middle = body.slice(greeting?.end ?? 0, closing?.start ?? body.length).trim();
	const beneath = closing === null ? [] : body.slice(closing.start).split("\n").slice(1).filter(isNoSignature);
	const text = [subject.trim(), middle, ...beneath].join("\n");
	return [FIRST_SUM, SECOND_SUM].map((start) => sumOf(text, start)).join("");
};

const LONGEST_SIGNATURE_WORDS = 5;

/** A postscript, or a line too long for a name, a number or a position, is a part of the text. */
const isNoSignature = (line: string): boolean =>
	/^\s*p\.?\s?p?s\b/i.test(line) || line.trim().split(/\s+/).length > LONGEST_SIGNATURE_WORDS;

/** Where the two sums of FNV-1a begin: its own offset basis, and another number, so that both rarely agree by chance. */
const FIRST_SUM = 0x811c9dc5;
const SECOND_SUM = 0x9e3779b9;
const FNV_PRIME = 0x01000193;

const sumOf = (text: string, start: number): string => {
	let sum = start;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
	return (sum >>> 0).toString(16).padStart(8, "0");
};
