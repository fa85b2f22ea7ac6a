import type { LetterText } from "../checks/check.ts";
import { partsOf } from "../checks/letter-parts.ts";
import type { Range } from "../letter-layout.ts";
import { plainLines } from "../line-ends.ts";
import { isEnglish } from "./english.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** What a grammar engine says about one paragraph; offsets are UTF-16 units in it. */
export interface EngineSlip extends Range {
	/** The engine's own name for what it looked for. */
	readonly rule: string;
	/** One sentence, in English. */
	readonly message: string;
	readonly fixes: readonly string[];
}

/**
 * By the paragraph as it stands in the letter. An answer holds as long as its words do, so an edit asks about one
 * paragraph anew, and what arrives late never lands on another text.
 */
export type EngineAnswers = ReadonlyMap<string, readonly EngineSlip[]>;

/** The file of the engine, as it lies beside the dictionaries. Its name tells what is in it: the same name, the same bytes. */
export const ENGINE_FILE = "harper-2.10.0-slim.wasm";

/** What an engine is asked about: the paragraphs between greeting and closing; none where it knows not the language. */
export const paragraphsToAsk = (letter: Pick<LetterText, "body" | "language">): readonly string[] => {
	if (!isEnglish(letter.language)) return [];
	const body = plainLines(letter.body);
	const { greeting, block, closing } = partsOf(body);
	const start = greeting?.end ?? block?.end ?? 0;
	const prose = body.slice(start, Math.max(start, closing?.start ?? body.length));
	return [...new Set(paragraphsOf(prose).map(({ text }) => text))];
};

/**
 * Rules of the engine that fired on clean letters or on right sentences, or whose slips our own rules and the speller know
 * better. Measured on the corpus and on tests/grammar/right.txt.
 */
const RULES_OFF = [
	"SpellCheck",
	"SplitWords",
	"OrthographicConsistency",
	"OxfordComma",
	"NoOxfordComma",
	"LongSentences",
	"Dashes",
	"NoFrenchSpaces",
	"Spaces",
	"UseEllipsisCharacter",
	"EllipsisLength",
	"SentenceCapitalization",
	"CapitalizePersonalPronouns",
	"RepeatedWords",
	"RedundantThat",
	"SingleBe",
	"ThatWhich",
	"AnA",
	"DidPast",
	"Everyone",
	"SinceDuration",
	"ThenThan",
	"ToLoseTooLoose",
];

/** Kinds of advice that are no grammar: how to put it better, where to put a capital, whose English it is. */
const KINDS_OFF: ReadonlySet<string> = new Set([
	"Capitalization",
	"Enhancement",
	"Formatting",
	"Readability",
	"Redundancy",
	"Regionalism",
	"Spelling",
	"Style",
	"Typo",
	"WordChoice",
]);
/** Within those kinds, what is a slip all the same. */
const RULES_ON: ReadonlySet<string> = new Set(["ModalOf", "AdjectiveDoubleDegree"]);

/** The engine's settings with its noisy rules off. */
export const engineConfig = (config: Readonly<Record<string, boolean | null>>): Record<string, boolean | null> => ({
	...config,
	...Object.fromEntries(RULES_OFF.map((rule) => [rule, false])),
});

/** The part of the engine's own finding that is read; its offsets count characters. */
export interface EngineLint {
	lint_kind(): string;
	message(): string;
	span(): { readonly start: number; readonly end: number };
	suggestions(): readonly { kind(): number; get_replacement_text(): string }[];
}

/** How a suggestion is meant, by the engine's number for it. */
const INSERT_AFTER = 2;
const MOST_FIXES = 3;

/** The engine's findings in one paragraph as slips, without those that are no grammar. */
export const engineSlips = (
	paragraph: string,
	lints: Readonly<Record<string, readonly EngineLint[]>>,
): readonly EngineSlip[] => {
	const offsets = unitOffsets(paragraph);
	return Object.entries(lints)
		.flatMap(([rule, found]) =>
			found
				.filter((lint) => RULES_ON.has(rule) || !KINDS_OFF.has(lint.lint_kind()))
				.map((lint): EngineSlip => {
					const span = lint.span();
					const start = offsets[span.start] ?? paragraph.length;
					const end = offsets[span.end] ?? paragraph.length;
					const fixes = lint
						.suggestions()
						.map(
							(each) => (each.kind() === INSERT_AFTER ? paragraph.slice(start, end) : "") + each.get_replacement_text(),
						);
					return { rule, message: plain(lint.message()), start, end, fixes: [...new Set(fixes)].slice(0, MOST_FIXES) };
				}),
		)
		.sort((a, b) => a.start - b.start);
};

/** The engine marks words with grave accents; a sentence has quotation marks. */
const plain = (message: string): string => message.replace(/`([^`]*)`/g, "“$1”");

/** Where each character begins, in UTF-16 units: an emoji is one character of two. */
const unitOffsets = (text: string): readonly number[] => {
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		offsets.push(at);
		at += character.length;
	}
	return [...offsets, at];
};
