import { countWords } from "../../proofread/tokens.ts";
import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { hesitates } from "../hesitates.ts";
import type { LetterLanguage } from "../letter.ts";
import { isInScriptOf } from "../script.ts";
import { labelOf } from "./label-of.ts";
import type { Matter, NoteText, Phrases } from "./phrases/phrases.ts";

export const FACT_KINDS = [
	"talked-about",
	"strong-point",
	"doubt",
	"interest",
	"promise",
	"offer",
	"clipping",
	"talking-point",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A fact of the record that belongs into this letter, ready to be put in as a sentence. */
export interface FactChip {
	/** Stable for the same facts: kind and place. */
	readonly id: string;
	readonly kind: FactKind;
	/** The user's own words, cut short. */
	readonly label: string;
	readonly sentence: string;
	/** True when the draft's body already holds the sentence. */
	readonly used: boolean;
}

export const ASK_KINDS = [
	"own-name",
	"recipient-name",
	"greeting",
	"specific",
	"strong-point",
	"doubt-answer",
	"interest",
	"position",
	"company",
	"address",
	"mistake",
	"offer-deadline",
	"clipping",
	"clipping-reason",
	"relation",
	"talking-point",
	"changed",
	"note-in-language",
	"text-in-language",
] as const;
/** A fact the letter should have and the record does not: asked for, never invented. */
export type AskKind = (typeof ASK_KINDS)[number];

export interface MissingAsk {
	readonly kind: AskKind;
	/** What the question is about, where it is about something: a person's name, the doubt. */
	readonly about: string | null;
	/** Set where the answer has to be in the letter's language, and what is recorded is not. */
	readonly inLanguage?: LetterLanguage;
}

export interface Draft {
	readonly subject: string;
	readonly body: string;
	readonly to: string;
	readonly facts: readonly FactChip[];
	readonly asks: readonly MissingAsk[];
}

/** Sentences by paragraph; what is not said is `null`. */
export type Paragraphs = readonly (readonly (string | null)[])[];

/** What a letter says between greeting and closing. */
export interface Content {
	/** The fullest subject, where the kind's own lines are not meant. */
	readonly subject?: string | null;
	readonly paragraphs: Paragraphs;
	readonly facts?: readonly FactChip[];
	readonly asks?: readonly MissingAsk[];
}

/** What a composer works with. */
export interface Composing {
	readonly context: LetterContext;
	/** How the letter's language says it. */
	readonly phrases: Phrases;
	readonly matter: Matter;
}

/** Decides what one kind of letter says: which facts, in which order, and what is asked for. The phrases say it. */
export type Composer = (composing: Composing) => Content;

/** Sentences become paragraphs, empty ones vanish; greeting and closing stand around them. */
export const bodyOf = (context: LetterContext, paragraphs: Paragraphs): string =>
	[
		greetingLine(context),
		...paragraphs
			.map((sentences) => sentences.filter((sentence) => sentence !== null && sentence !== "").join(" "))
			.filter((paragraph) => paragraph !== ""),
		closingLines(context),
	].join("\n\n");

export const wordsOf = (context: LetterContext, paragraphs: Paragraphs): number =>
	countWords(bodyOf(context, paragraphs));

/** What a short letter does without. */
export const unlessShort = <Said>({ length }: LetterContext, said: Said): Said | null =>
	length === "short" ? null : said;

/** What only a fuller letter says. */
export const ifFuller = <Said>({ length }: LetterContext, said: Said): Said | null =>
	length === "fuller" ? said : null;

/** Thanks for their time, in a fuller letter to somebody who gave some: an interviewer, once the interview is over. */
export const thanksForTime = ({ context, phrases, matter }: Composing): string | null =>
	matter.metRecipient ? ifFuller(context, phrases.thanksForTime) : null;

/** That the user still wants it goes into no letter where they noted that they are not sure. */
export const unlessHesitant = <Said>({ notes }: LetterContext, said: Said): Said | null =>
	hesitates(notes.wantThisJob) ? null : said;

/**
 * A note, where it can stand in the letter. One in another script is never woven into a sentence: it is asked for in the
 * letter's language.
 */
export const noteFor = ({ language }: LetterContext, note: NoteText): NoteText | null =>
	note.trim() !== "" && isInScriptOf(note, language) ? note : null;

const LONGEST_SUBJECT = 60;

/** The first, and so the fullest, subject that fits 60 characters; the last one where none does. */
export const subjectOf = (candidates: readonly (string | null)[]): string => {
	const given = candidates.filter((candidate) => candidate !== null);
	return given.find((candidate) => candidate.length <= LONGEST_SUBJECT) ?? given.at(-1) ?? "";
};

/** A fact that the draft uses as it stands. */
export const usedFact = (kind: FactKind, label: string, sentence: string): FactChip => ({
	id: kind,
	kind,
	label,
	sentence,
	used: true,
});

/** Asks for what every letter needs and this one lacks; which post it is, where the letter is about one. */
export const commonAsks = (context: LetterContext, to: string, isAboutPost: boolean): readonly MissingAsk[] => {
	const { recipient } = context;
	const asks: (MissingAsk | null)[] = [
		context.sender.name === "" ? { kind: "own-name", about: null } : null,
		recipient !== null && recipient.name === null ? { kind: "recipient-name", about: recipient.title } : null,
		greetingAsk(context),
		isAboutPost && context.company.name === null ? { kind: "company", about: null } : null,
		isAboutPost && context.position === null ? { kind: "position", about: null } : null,
		to === "" ? { kind: "address", about: recipient?.name ?? recipient?.title ?? null } : null,
	];
	return asks.filter((ask) => ask !== null);
};

const greetingAsk = ({ recipient, language }: LetterContext): MissingAsk | null => {
	if (recipient === null || recipient.name === null) return null;
	if (recipient.greeting === null) {
		return { kind: "greeting", about: recipient.name, ...(language.startsWith("en") ? {} : { inLanguage: language }) };
	}
	return isInScriptOf(recipient.greeting, language)
		? null
		: { kind: "greeting", about: recipient.name, inLanguage: language };
};

/** Asks to have the first of these notes in the letter's language. */
export const noteAsks = ({ language }: LetterContext, notes: readonly NoteText[]): readonly MissingAsk[] => {
	const foreign = notes.find((note) => note.trim() !== "" && !isInScriptOf(note, language));
	return foreign === undefined ? [] : [{ kind: "note-in-language", about: labelOf(foreign), inLanguage: language }];
};
