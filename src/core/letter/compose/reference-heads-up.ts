import type { LetterContext } from "../context.ts";
import {
	type Composer,
	type Composing,
	type FactChip,
	ifFuller,
	type MissingAsk,
	noteAsks,
	noteFor,
	unlessShort,
	usedFact,
} from "./draft.ts";
import { labelOf } from "./label-of.ts";

/**
 * Prepares a referee: who may get in touch, about what and until when, what they could speak about, and what is new where
 * they were told before. A doubt is in it only where the user put it among the points.
 */
export const composeReferenceHeadsUp: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	const said = phrases.referenceHeadsUp;
	const met = context.reference?.met ?? [];
	const points = pointsOf(composing);
	const doubts = doubtsOf(composing);
	return {
		paragraphs: [
			// Only somebody who said yes is thanked for it.
			[context.reference?.consent === "yes" ? said.thanks(matter.isAgain) : null, said.mayContact(matter)],
			[whatChanged(composing)],
			[met.length === 0 ? null : unlessShort(context, said.met(met)), byWhen(composing)],
			[points.length === 0 ? null : `${said.speakAbout}\n${points.map(({ sentence }) => `- ${sentence}`).join("\n")}`],
			doubts.map(({ sentence }) => sentence),
			[unlessShort(context, said.talkFirst), ifFuller(context, phrases.tellMoreAboutRole), said.thanksForHelp],
		],
		facts: [...points, ...doubts].map((fact, at) => ({ ...fact, id: `${fact.kind}:${at}` })),
		asks: asksOf(context),
	};
};

const whatChanged = ({ context, phrases, matter }: Composing): string | null => {
	const { reference } = context;
	const note = reference?.isAgain === true ? noteFor(context, reference.changed) : null;
	return note === null ? null : phrases.referenceHeadsUp.changed(note, matter);
};

const byWhen = ({ context: { promise, today }, phrases }: Composing): string | null =>
	promise === null || promise.byOn === null || promise.byOn < today
		? null
		: phrases.referenceHeadsUp.byWhen(promise.byOn);

const notesOf = ({ context }: Composing, isDoubt: boolean): readonly string[] =>
	(context.reference?.points ?? []).flatMap(({ kind, text }) =>
		(kind === "doubt") === isDoubt ? (noteFor(context, text) ?? []) : [],
	);

const pointsOf = (composing: Composing): readonly FactChip[] =>
	notesOf(composing, false).map((text) => usedFact("talking-point", labelOf(text), composing.phrases.asSentence(text)));

const doubtsOf = (composing: Composing): readonly FactChip[] =>
	notesOf(composing, true).map((text) =>
		usedFact("talking-point", labelOf(text), composing.phrases.referenceHeadsUp.doubt(text, composing.matter)),
	);

const asksOf = (context: LetterContext): readonly MissingAsk[] => {
	const { reference, recipient } = context;
	const points = reference?.points ?? [];
	const asks: (MissingAsk | null)[] = [
		reference?.isAgain === true && reference.changed === "" ? { kind: "changed", about: null } : null,
		points.some(({ kind }) => kind !== "doubt") ? null : { kind: "talking-point", about: recipient?.name ?? null },
		...noteAsks(context, [reference?.changed ?? "", ...points.map(({ text }) => text)]),
	];
	return asks.filter((ask) => ask !== null);
};
