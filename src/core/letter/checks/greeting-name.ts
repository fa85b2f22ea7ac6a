import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import type { Token } from "../../proofread/tokens.ts";
import { greetingName } from "../greeting.ts";
import type { Range } from "../letter-layout.ts";
import {
	type Check,
	type CheckInput,
	type Finding,
	type FindingData,
	finding,
	foundOrPassed,
	NOT_ASKED,
} from "./check.ts";
import { greetedTitle, greetedWords } from "./greeting-tokens.ts";
import { nearNamesOf } from "./near-names-of.ts";

/** The greeting names the recipient, by a part of the recorded name or the form they go by, spelled as recorded. */
export const greetingNameCheck: Check<"greeting-name"> = {
	id: "greeting-name",
	run: (input) => {
		const { recipient } = input.context;
		const expected = recipient === null ? null : greetingName(recipient);
		if (expected === null) return NOT_ASKED;
		return foundOrPassed("greeting-name", [...nameFindings(input, expected), ...titleFindings(input)], {
			name: recipient?.name ?? expected,
		});
	},
};

const nameFindings = (input: CheckInput, expected: string): readonly Finding<"greeting-name">[] => {
	const { layout, letter } = input;
	const of = (
		problem: FindingData["greeting-name"]["problem"],
		range: Range | null,
		level: Finding["level"],
		fixes: readonly string[],
	): Finding<"greeting-name"> => {
		const written = range === null ? "" : letter.body.slice(range.start, range.end).trim();
		return finding("greeting-name", {
			level,
			field: "body",
			range,
			found: written,
			key: `${problem}:${foldName(written)}`,
			data: { problem, written, expected },
			fixes,
		});
	};
	if (layout.greeting === null) {
		const start = { start: 0, end: 0 };
		return input.letter.kind === "thank-you" ? [of("no-greeting", start, "may-look", [`Dear ${expected},\n\n`])] : [];
	}
	const greeted = greetedWords(input);
	if (greeted.length === 0) {
		return input.letter.kind === "thank-you" ? [of("no-name", layout.greeting, "may-look", [`Dear ${expected},`])] : [];
	}
	const span = { start: greeted[0]?.start ?? 0, end: greeted.at(-1)?.end ?? 0 };
	const namesRecipient = greeted.some((token) => isRecipients(token, input));
	// "Dear Ines and Tom": a greeting to several is fine as long as all of them are known.
	const strangers = greeted.filter(
		(token) => !isRecipients(token, input) && !(namesRecipient && input.names.recorded.has(token.folded)),
	);
	const first = strangers[0];
	if (first === undefined) return [];
	const own = input.names.comparable.filter((word) => input.names.recipientWords.has(word.sound.folded));
	const near = input.names.recorded.has(first.folded) ? [] : nearNamesOf(first, input, own);
	const nearest = near[0];
	if (nearest !== undefined) {
		const at = { start: first.start, end: first.end };
		return [
			finding("greeting-name", {
				level: "must-look",
				field: "body",
				range: at,
				found: first.text,
				key: `misspelt:${first.folded}`,
				data: { problem: "misspelt", written: first.text, expected: nearest.written },
				fixes: near.map((word) => word.written),
			}),
		];
	}
	if (isShortForm(first, input)) return [of("unknown", span, "may-look", [withoutTitle(expected, input)])];
	const isKnown = input.names.recorded.has(first.folded);
	return [of(isKnown ? "someone-else" : "unknown", span, "must-look", [withoutTitle(expected, input)])];
};

const isRecipients = (token: Token, input: CheckInput): boolean => {
	const words = input.names.recipientWords;
	return words.has(token.folded) || token.text.split(/[-‐‑]/).every((part) => words.has(foldName(part)));
};

/** "Jen" for a recorded "Jennifer": perhaps what they go by, and yet not recorded. */
const isShortForm = (token: Token, input: CheckInput): boolean =>
	token.folded.length >= 2 &&
	wordsOfName(input.context.recipient?.name ?? null).some((word) => foldName(word).startsWith(token.folded));

/** The name alone where the greeting already holds the title. */
const withoutTitle = (expected: string, input: CheckInput): string => {
	const title = greetedTitle(input);
	const [first = "", ...rest] = expected.split(" ");
	return title !== null && rest.length > 0 && foldName(first) === title.folded ? rest.join(" ") : expected;
};

const PLAIN_TITLES = new Set(["mr", "mrs", "ms", "miss", "mx"]);

/** Another title than the recorded one. "Professor" and "Prof." are one. */
const titleFindings = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const recorded = input.context.recipient?.honorific?.trim() ?? "";
	const written = greetedTitle(input);
	if (recorded === "" || written === null || titleKey(recorded) === titleKey(written.text)) return [];
	// Somebody may be greeted by the higher of two titles; only a lower or another plain one is worth a look.
	if (!PLAIN_TITLES.has(titleKey(written.text))) return [];
	return [
		finding("greeting-name", {
			level: "may-look",
			field: "body",
			range: { start: written.start, end: written.end },
			found: written.text,
			key: `title:${written.folded}`,
			data: { problem: "title", written: written.text, expected: recorded },
			fixes: [recorded.replace(/\.$/, input.letter.body[written.end] === "." ? "" : ".")],
		}),
	];
};

const titleKey = (title: string): string => {
	const folded = foldName(title);
	return { professor: "prof", doctor: "dr", engineer: "eng", engr: "eng" }[folded] ?? folded;
};
