import type { Dictionary } from "../../proofread/dictionary.ts";
import { fold } from "../../proofread/fold.ts";
import type { Token } from "../../proofread/tokens.ts";
import type { Consent } from "../../reference/referee.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { LetterContext } from "../context.ts";
import type { EngineAnswers } from "../grammar/engine.ts";
import type { Letter } from "../letter.ts";
import type { Range } from "../letter-layout.ts";
import { CONTENT_CHECK_IDS, type ContentFindingData, type ContentPassedData } from "./content-data.ts";
import type { DialectFindingData } from "./dialect-data.ts";
import type { GrammarFindingData, GrammarPassedData } from "./grammar-data.ts";
import type { LetterParts } from "./letter-parts.ts";
import type { Names } from "./names.ts";

/** In the order in which findings of one level are shown. */
export const CHECK_IDS = [
	"policy-hold",
	"referee-consent",
	"clipping-reason",
	"missing-address",
	"no-reply",
	"recipient-address",
	"group-recipient",
	"empty-subject",
	"empty-text",
	"greeting-name",
	"other-company",
	"other-position",
	"near-name",
	"heard-name",
	"placeholder",
	"ultimatum",
	"offer-dates",
	"interview-date",
	"diacritics",
	"company-and-position-named",
	"panel-similarity",
	"attachment",
	"salary-or-leave",
	"pleading-tone",
	"spelling",
	"dialect-mix",
	"grammar",
	"all-capitals-or-emoji",
	"letter-length",
	...CONTENT_CHECK_IDS,
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** What each check says about one finding. */
export interface FindingData extends ContentFindingData {
	readonly "policy-hold": NonNullable<LetterContext["adviceHold"]>;
	readonly "referee-consent": {
		readonly personName: string | null;
		/** `null`: they are no referee at all. */
		readonly consent: Exclude<Consent, "yes"> | null;
	};
	readonly "clipping-reason": { readonly problem: "no-clipping" | "no-reason" };
	readonly "missing-address": { readonly noted: string | null };
	readonly "no-reply": { readonly address: string };
	readonly "recipient-address": {
		readonly problem: "not-an-address" | "other-than-noted" | "someone-else" | "domain-near-miss" | "name-near-miss";
		readonly address: string;
		readonly expected: string | null;
		/** Whose address it is, where it is a colleague's; else the recipient. */
		readonly personName: string | null;
	};
	readonly "group-recipient": { readonly addresses: readonly string[] };
	readonly "empty-subject": null;
	readonly "empty-text": null;
	readonly "greeting-name": {
		readonly problem:
			| "someone-else"
			| "misspelt"
			| "unknown"
			| "other-script"
			| "nickname"
			| "no-name"
			| "no-greeting"
			| "opener"
			| "title"
			| "dropped-title"
			| "order";
		readonly written: string;
		readonly expected: string;
	};
	readonly "other-company": {
		readonly of: "company" | "person";
		readonly written: string;
		/** The name from the other opportunity. */
		readonly name: string;
		readonly isExact: boolean;
		/** What stands in its place here; `null` where nothing does. */
		readonly expected: string | null;
	};
	readonly "other-position": {
		readonly written: string;
		/** As recorded with the other opportunity. */
		readonly position: string;
		readonly expected: string | null;
	};
	readonly "near-name": {
		readonly of: "person" | "company" | "sender" | "position";
		readonly written: string;
		readonly expected: string;
	};
	readonly "heard-name": { readonly name: string };
	readonly placeholder: { readonly written: string };
	readonly ultimatum: { readonly problem: "demand" | "deadline" | "threat"; readonly written: string };
	readonly "offer-dates":
		| { readonly problem: "another-day"; readonly written: string; readonly answerByOn: CalendarDate | null }
		| { readonly problem: "deadline-passed"; readonly answerByOn: CalendarDate };
	readonly "interview-date":
		| {
				readonly problem: "another-day" | "weekday-mismatch" | "relative-day";
				readonly written: string;
				readonly expected: string;
		  }
		/** Thanks for a day that has not come; `expected` is the interview's, where that was. */
		| { readonly problem: "still-to-come"; readonly written: string; readonly expected: string | null };
	readonly diacritics: { readonly written: string; readonly expected: string };
	readonly "company-and-position-named": {
		readonly missing: "company" | "position";
		readonly expected: string;
		readonly isToReferee: boolean;
	};
	readonly "panel-similarity": {
		readonly percent: number;
		readonly personName: string | null;
		readonly recipientName: string | null;
	};
	readonly attachment: { readonly written: string };
	readonly "salary-or-leave": { readonly written: string };
	readonly "pleading-tone": {
		readonly problem: "diminishing" | "apology" | "reproach" | "plea";
		readonly written: string;
	};
	readonly spelling: { readonly written: string };
	readonly "dialect-mix": DialectFindingData;
	readonly grammar: GrammarFindingData;
	readonly "all-capitals-or-emoji": { readonly problem: "capitals" | "emoji"; readonly written: string };
	readonly "letter-length": { readonly problem: "thin" | "long"; readonly words: number; readonly limit: number };
}

/** What can be said of a check that found nothing; most have nothing to add. */
export interface PassedData
	extends ContentPassedData,
		Readonly<Record<Exclude<CheckId, keyof ContentPassedData>, unknown>> {
	readonly "policy-hold": null;
	readonly "referee-consent": { readonly personName: string | null };
	readonly "clipping-reason": null;
	readonly "missing-address": null;
	readonly "no-reply": null;
	readonly "recipient-address": { readonly personName: string | null };
	readonly "group-recipient": null;
	readonly "empty-subject": null;
	readonly "empty-text": null;
	readonly "greeting-name": { readonly name: string };
	readonly "other-company": null;
	readonly "other-position": null;
	readonly "near-name": { readonly companyName: string | null };
	readonly "heard-name": null;
	readonly placeholder: null;
	readonly ultimatum: null;
	readonly "offer-dates": null;
	readonly "interview-date": { readonly written: string };
	readonly diacritics: null;
	readonly "company-and-position-named": { readonly company: string | null; readonly position: string | null };
	readonly "panel-similarity": { readonly percent: number };
	readonly attachment: null;
	readonly "salary-or-leave": null;
	readonly "pleading-tone": null;
	readonly spelling: null;
	readonly "dialect-mix": Pick<DialectFindingData, "dialect">;
	readonly grammar: GrammarPassedData;
	readonly "all-capitals-or-emoji": null;
	readonly "letter-length": { readonly words: number; readonly from: number | null; readonly upTo: number };
}

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
