import type { LetterContext } from "../context.ts";

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
] as const;
/** A fact the letter should have and the record does not: asked for, never invented. */
export type AskKind = (typeof ASK_KINDS)[number];

export interface MissingAsk {
	readonly kind: AskKind;
	/** What the question is about, where it is about something: a person's name, the doubt. */
	readonly about: string | null;
}

export interface Draft {
	readonly subject: string;
	readonly body: string;
	readonly to: string;
	readonly facts: readonly FactChip[];
	readonly asks: readonly MissingAsk[];
}

/** Writes one kind of letter from the facts alone. */
export type Composer = (context: LetterContext) => Draft;

/** Sentences become paragraphs, empty ones vanish; greeting and closing stand around them. */
export const bodyOf = (
	greeting: string,
	paragraphs: readonly (readonly (string | null)[])[],
	closing: string,
): string =>
	[
		greeting,
		...paragraphs
			.map((sentences) => sentences.filter((sentence) => sentence !== null && sentence !== "").join(" "))
			.filter((paragraph) => paragraph !== ""),
		closing,
	].join("\n\n");

/** With one stop at the end, also where it ends in a name that has one: "at Copperline, Inc." */
export const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

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

/** Asks for what every letter needs and this one lacks. */
export const commonAsks = (context: LetterContext, to: string): readonly MissingAsk[] => {
	const { recipient } = context;
	const asks: (MissingAsk | null)[] = [
		context.sender.name === "" ? { kind: "own-name", about: null } : null,
		recipient !== null && recipient.name === null ? { kind: "recipient-name", about: recipient.title } : null,
		recipient !== null && recipient.name !== null && recipient.greeting === null
			? { kind: "greeting", about: recipient.name }
			: null,
		context.company.name === null ? { kind: "company", about: null } : null,
		context.position === null ? { kind: "position", about: null } : null,
		to === "" ? { kind: "address", about: recipient?.name ?? recipient?.title ?? null } : null,
	];
	return asks.filter((ask) => ask !== null);
};
