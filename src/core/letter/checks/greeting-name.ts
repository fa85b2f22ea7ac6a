import { borneOutAcross } from "../../proofread/across-scripts.ts";
import { isArabicScript } from "../../proofread/arabic-name.ts";
import { mayBeginAlike } from "../../proofread/first-sound.ts";
import { foldName } from "../../proofread/fold.ts";
import { wordsOfName } from "../../proofread/name-words.ts";
import { slipsBetween, soundOf } from "../../proofread/near-name.ts";
import type { Token } from "../../proofread/tokens.ts";
import { areSameAcrossScripts } from "../../proofread/transliteration.ts";
import { greetingLineFor, trustedGreetingName } from "../greeting.ts";
import type { Range } from "../letter-layout.ts";
import { type Check, type CheckInput, type Finding, finding, foundOrPassed, NOT_ASKED } from "./check.ts";
import type { FindingData } from "./check-data.ts";
import { greetedNames, misspeltOpener } from "./greeted.ts";
import { greetingForm } from "./greeting-form.ts";
import { greetedTitles } from "./greeting-tokens.ts";
import { namesOfPerson } from "./names.ts";
import { nearNamesOf } from "./near-names-of.ts";

/**
 * The greeting names the recipient, by a part of the recorded name or the form they go by, spelled as recorded. In another
 * script than the record's a name that sounds like it is accepted; any other is asked about, or must be looked at.
 */
export const greetingNameCheck: Check<"greeting-name"> = {
	id: "greeting-name",
	run: (input) => {
		const { recipient } = input.context;
		const expected = recipient === null ? null : trustedGreetingName(recipient, input.letter.language);
		if (expected === null) return NOT_ASKED;
		const inNames = nameFindings(input, expected);
		return foundOrPassed("greeting-name", [...openerFindings(input), ...inNames, ...greetingForm(input, inNames)], {
			name: recipient?.name ?? expected,
		});
	},
};

const openerFindings = (input: CheckInput): readonly Finding<"greeting-name">[] => {
	const opener = misspeltOpener(input);
	if (opener === null) return [];
	const { token, meant: expected } = opener;
	return [
		finding("greeting-name", {
			level: "must-look",
			field: "body",
			range: { start: token.start, end: token.end },
			found: token.text,
			key: `opener:${token.folded}`,
			data: { problem: "opener", written: token.text, expected },
			fixes: [expected],
		}),
	];
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
		const fixes = [`${greetingLineFor(expected, letter.language)}\n\n`];
		return input.letter.kind === "thank-you" ? [of("no-greeting", start, "may-look", fixes)] : [];
	}
	const greeted = greetedNames(input);
	if (greeted.length === 0) {
		const fixes = [greetingLineFor(expected, letter.language)];
		return input.letter.kind === "thank-you" ? [of("no-name", layout.greeting, "may-look", fixes)] : [];
	}
	const span = { start: greeted[0]?.start ?? 0, end: greeted.at(-1)?.end ?? 0 };
	const across = new Set(acrossScripts(greeted, input));
	const isTheirs = (token: Token): boolean => isRecipients(token, input) || across.has(token);
	const namesRecipient = greeted.some(isTheirs);
	// "Dear Ines and Tom": a greeting to several is fine as long as all of them are known.
	const strangers = greeted.filter(
		(token) => !isTheirs(token) && !(namesRecipient && input.names.recorded.has(token.folded)),
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
	const joined = joinedRecipient(strangers, input);
	if (joined !== null) {
		const at = { start: first.start, end: strangers.at(-1)?.end ?? first.end };
		return [of("misspelt", at, "must-look", [joined])];
	}
	if (isShortForm(first, input)) return [of("unknown", span, "may-look", [withoutTitle(expected, input)])];
	const isKnown = input.names.recorded.has(first.folded) || isAnothers(first, input);
	if (!isKnown && isInAnotherScript(first, input)) {
		const mayBe = strangers.every((token) => mayBeWrittenSo(token, input));
		return [of("other-script", span, mayBe ? "may-look" : "must-look", [])];
	}
	return [of(isKnown ? "someone-else" : "unknown", span, "must-look", [withoutTitle(expected, input)])];
};

const isRecipients = (token: Token, input: CheckInput): boolean => {
	const words = input.names.recipientWords;
	return words.has(token.folded) || token.text.split(/[-‐‑]/).every((part) => words.has(foldName(part)));
};

/** The greeted words that the recipient's name bears out in the other script. */
const acrossScripts = (greeted: readonly Token[], { names, context }: CheckInput): readonly Token[] => {
	const { recipient } = context;
	const known = recipient === null ? [] : namesOfPerson(recipient).flatMap((name) => wordsOfName(name).map(foldName));
	const own = names.comparable.filter(({ sound }) => names.recipientWords.has(sound.folded));
	const borneOut = borneOutAcross(
		greeted.map(({ folded }) => folded),
		known,
	);
	return greeted.filter(
		// Where the record has the name in this script too, its spelling counts, and not that it sounds like the other one.
		({ folded }, at) => borneOut[at] === true && own.every(({ sound }) => slipsBetween(folded, sound) === null),
	);
};

/** Known here by a name in the other script, or from another opportunity. */
const isAnothers = (token: Token, { names }: CheckInput): boolean =>
	names.others.byWord.get(token.folded)?.some(({ of }) => of === "person") === true ||
	[...names.recorded.keys()].some((word) => areSameAcrossScripts(word, token.folded)) ||
	[...names.others.byWord].some(
		([word, of]) => of.some((each) => each.of === "person") && areSameAcrossScripts(word, token.folded),
	);

const isInAnotherScript = (token: Token, { names }: CheckInput): boolean =>
	[...names.recipientWords].every((word) => isArabicScript(word) !== isArabicScript(token.text));

/** A name whose sound has left its spelling may be in the other script what no rule finds: "شيفون" for Siobhán. */
const mayBeWrittenSo = (token: Token, { names }: CheckInput): boolean =>
	[...names.recipientWords].some((word) => mayBeginAlike(token.folded, word));

/** "Abdel Rahman" for a recorded "Abdulrahman", and the other way round; `null` where they are no such. */
const joinedRecipient = (strangers: readonly Token[], { context, names }: CheckInput): string | null => {
	const written = strangers.map(({ folded }) => folded).join("");
	const whole = wordsOfName(context.recipient?.name ?? null);
	const candidates = [
		...names.joined.filter((word) => word.personId === context.recipient?.id),
		...whole.map((word) => ({ written: word, sound: soundOf(foldName(word)) })),
	];
	return (
		candidates.find(
			({ sound }) => sound.folded.length >= 6 && (sound.folded === written || slipsBetween(written, sound) !== null),
		)?.written ?? null
	);
};

/** "Jen" for a recorded "Jennifer": perhaps what they go by, and yet not recorded. */
const isShortForm = (token: Token, input: CheckInput): boolean =>
	token.folded.length >= 2 &&
	wordsOfName(input.context.recipient?.name ?? null).some((word) => foldName(word).startsWith(token.folded));

/** The name alone where the greeting already holds the title. */
const withoutTitle = (expected: string, input: CheckInput): string => {
	const titles = greetedTitles(input);
	const words = expected.split(" ");
	const isHeld = titles.length > 0 && titles.every(({ folded }, at) => foldName(words[at] ?? "") === folded);
	return isHeld && words.length > titles.length ? words.slice(titles.length).join(" ") : expected;
};
