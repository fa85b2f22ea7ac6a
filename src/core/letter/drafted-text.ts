import type { LetterContext } from "./context.ts";
import { layoutOf } from "./letter-layout.ts";

interface Text {
	readonly subject: string;
	readonly body: string;
}

/**
 * A mark of what a draft says, eight hexadecimal digits of each of two sums: equal where subject and text are. How somebody
 * is greeted, and the sender's own lines beneath the closing, are filled in later without making the text the user's own;
 * whatever else stands there does.
 */
export const markOfDraft = ({ subject, body }: Text, sender: LetterContext["sender"]): string => {
	const { greeting, closing } = layoutOf(body);
	const own = new Set(["", ...[sender.name, sender.phone, sender.email].map(bare)]);
	const lines = [
		subject,
		greeting === null ? "" : beyondGreeting(body.slice(greeting.start, greeting.end)),
		...body.slice(greeting?.end ?? 0, closing?.start ?? body.length).split("\n"),
		...(closing === null ? [] : body.slice(closing.start).split("\n").slice(1)),
	].map(bare);
	const text = lines.filter((line) => !own.has(line)).join("\n");
	return [FIRST_SUM, SECOND_SUM].map((start) => sumOf(text, start)).join("");
};

/** A line without spaces at its ends, and without the signs that keep a name in its direction. */
const bare = (line: string): string => line.replace(/[\u2068\u2069]/g, "").trim();

const LONGEST_GREETING_WORDS = 6;

/** What a greeting line says beside the greeting: "Dear Ines, I hope the ferry was on time". */
const beyondGreeting = (line: string): string => {
	const [form = "", ...rest] = line.split(/(?<=[,،:!])/u);
	return form.trim().split(/\s+/).length > LONGEST_GREETING_WORDS ? line : rest.join("");
};

/** Where the two sums of FNV-1a begin: its own offset basis, and another number, so that both rarely agree by chance. */
const FIRST_SUM = 0x811c9dc5;
const SECOND_SUM = 0x9e3779b9;
const FNV_PRIME = 0x01000193;

const sumOf = (text: string, start: number): string => {
	let sum = start;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
	return (sum >>> 0).toString(16).padStart(8, "0");
};
