import { addressesIn } from "../mail/mail-addresses.ts";
import { isCommonWord } from "../proofread/common-words.ts";
import type { Dictionary } from "../proofread/dictionary.ts";
import { countWords, tokensOf } from "../proofread/tokens.ts";
import { WORKING_WORDS } from "../proofread/working-words.ts";
import type { CheckInput, Field, Finding, Fix, LetterText, Passed } from "./checks/check.ts";
import { CHECK_IDS, type CheckId } from "./checks/check-data.ts";
import { CHECKS } from "./checks/index.ts";
import { partsOf } from "./checks/letter-parts.ts";
import { type Names, namesOf } from "./checks/names.ts";
import { spellingByField } from "./checks/spelling.ts";
import type { LetterContext } from "./context.ts";
import type { EngineAnswers } from "./grammar/engine.ts";
import { placedPlainLines } from "./line-ends.ts";

/** A capitalised word nobody knows: for the names panel, not an error. */
export interface UnknownName {
	readonly text: string;
	readonly field: "subject" | "body";
	readonly start: number;
	readonly end: number;
}

/** What is to be said about a letter before it leaves. Nothing in it stops the letter; the person decides. */
export interface Review {
	/** What must be looked at first, then what may be; within each in the order of the checks and of the text. */
	readonly findings: readonly Finding[];
	readonly passed: readonly Passed[];
	/** As a person would count them, greeting and closing included. */
	readonly words: number;
	/** Empty without a dictionary. */
	readonly unknownNames: readonly UnknownName[];
}

/** A context with its names folded and indexed, so that each review costs the letter's length, not the record's. */
export interface PreparedReview {
	readonly context: LetterContext;
	readonly names: Names;
}

/** Works out once what every review of one letter needs. */
export const prepareReview = (context: LetterContext): PreparedReview => ({ context, names: namesOf(context) });

/**
 * Reviews a letter against its context. Without a dictionary everything but spelling is checked; without an engine's
 * answers grammar is left to our own rules.
 */
export const reviewLetter = (
	letter: LetterText,
	context: LetterContext,
	dictionary: Dictionary | null,
	engine: EngineAnswers | null = null,
): Review => reviewPrepared(letter, prepareReview(context), dictionary, engine);

export const reviewPrepared = (
	letter: LetterText,
	prepared: PreparedReview,
	dictionary: Dictionary | null,
	engine: EngineAnswers | null = null,
): Review => {
	if (letter.body.includes("\r")) {
		const { text: body, placeOf } = placedPlainLines(letter.body);
		return placedIn(reviewPrepared({ ...letter, body }, prepared, dictionary, engine), placeOf);
	}
	const input: CheckInput = { ...inputOf(letter, prepared, dictionary), engine };
	const findings: Finding[] = [];
	const passed: Passed[] = [];
	for (const id of CHECK_IDS) {
		const result = CHECKS[id].run(input);
		if (result.kind === "found") findings.push(...result.findings);
		else if (result.kind === "passed") passed.push(result.passed);
	}
	const isFlagged = (field: Field, start: number, end: number): boolean =>
		findings.some(
			(each) =>
				each.field === field && each.start !== null && each.end !== null && each.start < end && start < each.end,
		);
	const isGreetingWrong = findings.some(({ check }) => check === "greeting-name");
	return {
		findings: ordered(withoutEchoes(findings)),
		// A wrong name in the greeting is no "all names as you noted them".
		passed: passed.filter(({ check }) => check !== "near-name" || !isGreetingWrong),
		words: input.words,
		unknownNames: spellingByField(input).flatMap(({ field, result }) =>
			result.unknownNames
				.filter(({ start, end }) => !isFlagged(field, start, end))
				.map(({ text, start, end }) => ({ text, field, start, end })),
		),
	};
};

/** The review with what it says of the body put where that stands in the text as it was given. */
const placedIn = (review: Review, placeOf: (at: number) => number): Review => {
	const placed = <Placed extends { readonly start: number | null; readonly end: number | null }>(
		each: Placed,
	): Placed =>
		each.start === null || each.end === null ? each : { ...each, start: placeOf(each.start), end: placeOf(each.end) };
	return {
		...review,
		findings: review.findings.map((each) =>
			each.field === "body" ? { ...placed(each), fixes: each.fixes.map(placed) } : each,
		),
		unknownNames: review.unknownNames.map((each) => (each.field === "body" ? placed(each) : each)),
	};
};

const inputOf = (
	letter: LetterText,
	{ context, names }: PreparedReview,
	dictionary: Dictionary | null,
): Omit<CheckInput, "engine"> => {
	const known = new Map<string, boolean>();
	return {
		letter,
		context,
		names,
		addresses: addressesIn(letter.to),
		subjectTokens: tokensOf(letter.subject),
		bodyTokens: tokensOf(letter.body),
		layout: partsOf(letter.body),
		words: countWords(letter.body),
		dictionary,
		isWord: (text) => {
			const kept = known.get(text);
			if (kept !== undefined) return kept;
			const verdict = isCommonWord(text) || WORKING_WORDS.has(text) || dictionary?.knows(text) === true;
			known.set(text, verdict);
			return verdict;
		},
	};
};

/** Checks about the same words, the strongest first: one slip is reported once. */
const ABOUT_WORDS: readonly CheckId[] = [
	"greeting-name",
	"other-company",
	"near-name",
	"diacritics",
	"dialect-mix",
	"spelling",
	"grammar",
];

const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] =>
	findings.filter((finding) => {
		const rank = ABOUT_WORDS.indexOf(finding.check);
		if (rank < 0 || finding.start === null) return true;
		return !findings.some((other) => {
			// "Dont" is no word, and a known slip: the one that knows what was meant speaks. Else both have something to say.
			if (finding.check === "spelling" && other.check === "grammar") return isSameStretch(finding, other);
			if (finding.check === "grammar" && other.check === "spelling") return false;
			const otherRank = ABOUT_WORDS.indexOf(other.check);
			return otherRank >= 0 && otherRank < rank && overlaps(finding, other);
		});
	});

const isSameStretch = (a: Finding, b: Finding): boolean =>
	a.field === b.field && a.start === b.start && a.end === b.end;

const overlaps = (a: Finding, b: Finding): boolean =>
	a.field === b.field &&
	a.start !== null &&
	a.end !== null &&
	b.start !== null &&
	b.end !== null &&
	a.start < b.end &&
	b.start < a.end;

const LEVELS: readonly Finding["level"][] = ["must-look", "may-look"];
const FIELDS: readonly Field[] = ["to", "subject", "body", "file"];

const ordered = (findings: readonly Finding[]): readonly Finding[] =>
	[...findings].sort(
		(a, b) =>
			LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
			CHECK_IDS.indexOf(a.check) - CHECK_IDS.indexOf(b.check) ||
			FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) ||
			(a.start ?? 0) - (b.start ?? 0),
	);

/** The letter with one fix made in the field of its finding; a removed word takes one of its spaces along. */
export const applyFix = <Text extends Pick<LetterText, "to" | "subject" | "body">>(
	letter: Text,
	finding: Pick<Finding, "field">,
	fix: Fix,
): Text => {
	// A file's name is given anew, not mended.
	if (finding.field === "file") return letter;
	const text = letter[finding.field];
	const before = text.slice(0, fix.start);
	let after = text.slice(fix.end);
	if (fix.replacement === "" && /(?:^|\s)$/.test(before)) after = after.replace(/^ /, "");
	return { ...letter, [finding.field]: `${before}${fix.replacement}${after}` };
};

/** Corrections of one misspelt word, best first, at most five. Slow: ask only for a word a person looks at. */
export const suggestFor = (word: string, dictionary: Dictionary): readonly string[] =>
	dictionary.suggest(word).slice(0, 5);
