import type { Dictionary } from "../../proofread/dictionary.ts";
import { fold } from "../../proofread/fold.ts";
import type { Token } from "../../proofread/tokens.ts";
import type { LetterContext } from "../context.ts";
import type { EngineAnswers } from "../grammar/engine.ts";
import type { Letter } from "../letter.ts";
import type { Range } from "../letter-layout.ts";
import type { CheckId, FindingData, PassedData } from "./check-data.ts";
import type { LetterParts } from "./letter-parts.ts";
import type { Names } from "./names.ts";

/** `file` is the name of the file the letter is kept in, where it has one. */
export type Field = "to" | "subject" | "body" | "file";

/** One way to put a finding right; offsets are of the field the finding is in. */
export interface Fix extends Range {
	readonly replacement: string;
}

interface FindingBase {
	/** Stable while the same words stand in the letter, so that a person can let it stand. */
	readonly key: string;
	readonly level: "must-look" | "may-look";
	readonly field: Field;
	/** UTF-16 offsets in the field; `null` where the finding is about the whole field. */
	readonly start: number | null;
	readonly end: number | null;
	readonly found: string;
	/** Best first; none where only a person can say. */
	readonly fixes: readonly Fix[];
}

/** Something to look at before the letter leaves. It never changes the letter by itself and never stops it. */
export type Finding<Id extends CheckId = CheckId> = {
	[Each in Id]: FindingBase & { readonly check: Each; readonly data: FindingData[Each] };
}[Id];

export type Passed<Id extends CheckId = CheckId> = {
	[Each in Id]: { readonly check: Each; readonly data: PassedData[Each] };
}[Id];

/** `not-asked`: the check says nothing about this kind of letter, or lacks the facts to judge. */
export type CheckResult<Id extends CheckId = CheckId> =
	| { readonly kind: "found"; readonly findings: readonly Finding<Id>[] }
	| { readonly kind: "passed"; readonly passed: Passed<Id> }
	| { readonly kind: "not-asked" };

/** The letter as it stands in the editor. */
export type LetterText = Pick<Letter, "to" | "subject" | "body" | "kind" | "language"> & {
	/** The name of the file it leaves in; not given where it leaves in none. */
	readonly fileName?: string;
};

/** What every check gets: the letter, its words and parts, and the record's names, each worked out once. */
export interface CheckInput {
	readonly letter: LetterText;
	readonly context: LetterContext;
	readonly names: Names;
	readonly addresses: readonly (Range & { readonly address: string })[];
	readonly subjectTokens: readonly Token[];
	readonly bodyTokens: readonly Token[];
	readonly layout: LetterParts;
	readonly words: number;
	readonly dictionary: Dictionary | null;
	/** What a grammar engine says, where one was asked. */
	readonly engine: EngineAnswers | null;
	/** True for a lower-case word of the language: by the dictionary, else by a short list. */
	readonly isWord: (text: string) => boolean;
}

export interface Check<Id extends CheckId = CheckId> {
	readonly id: Id;
	readonly run: (input: CheckInput) => CheckResult<Id>;
}

export const NOT_ASKED = { kind: "not-asked" } as const;

export const passed = <Id extends CheckId>(check: Id, data: PassedData[Id]): CheckResult<Id> => ({
	kind: "passed",
	passed: { check, data } as Passed<Id>,
});

/** Findings if there are any, else passed. */
export const foundOrPassed = <Id extends CheckId>(
	check: Id,
	findings: readonly Finding<Id>[],
	data: PassedData[Id],
): CheckResult<Id> => (findings.length > 0 ? { kind: "found", findings } : passed(check, data));

/** Builds a finding; its key is the check and the words found, so it survives edits elsewhere in the letter. */
export const finding = <Id extends CheckId>(
	check: Id,
	given: {
		readonly level: Finding["level"];
		readonly field: Field;
		readonly range: Range | null;
		readonly found: string;
		readonly data: FindingData[Id];
		readonly fixes?: readonly string[];
		/** Set where what was found changes with every key stroke. */
		readonly key?: string;
	},
): Finding<Id> =>
	({
		key: `${check}:${given.key ?? fold(given.found)}`,
		check,
		level: given.level,
		field: given.field,
		start: given.range?.start ?? null,
		end: given.range?.end ?? null,
		found: given.found,
		data: given.data,
		fixes:
			given.range === null ? [] : (given.fixes ?? []).map((replacement) => ({ replacement, ...rangeOf(given.range) })),
	}) as Finding<Id>;

const rangeOf = (range: Range | null): Range => ({ start: range?.start ?? 0, end: range?.end ?? 0 });

/** The subject's and the body's words with the field they stand in. */
export const fieldsOf = (
	input: CheckInput,
): readonly { readonly field: "subject" | "body"; readonly text: string; readonly tokens: readonly Token[] }[] => [
	{ field: "subject", text: input.letter.subject, tokens: input.subjectTokens },
	{ field: "body", text: input.letter.body, tokens: input.bodyTokens },
];

/** Every match of a pattern (with the flag g) in subject and body. */
export const matchesOf = (
	input: CheckInput,
	pattern: RegExp,
): readonly { readonly field: "subject" | "body"; readonly range: Range; readonly found: string }[] =>
	fieldsOf(input).flatMap(({ field, text }) =>
		[...text.matchAll(pattern)].map((match) => ({
			field,
			range: { start: match.index, end: match.index + match[0].length },
			found: match[0],
		})),
	);
