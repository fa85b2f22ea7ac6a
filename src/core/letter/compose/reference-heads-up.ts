import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { writtenDate } from "../written-date.ts";
import { addressOf } from "./address.ts";
import { doubtQuestion } from "./doubt-question.ts";
import {
	bodyOf,
	type Composer,
	commonAsks,
	ended,
	type FactChip,
	type MissingAsk,
	subjectOf,
	usedFact,
} from "./draft.ts";
import { joinNames } from "./join-names.ts";
import { asSentence, labelOf, readNote } from "./note.ts";
import { recordedWords } from "./recorded-words.ts";
import { standFor } from "./referee-words.ts";
import { subjectsOf } from "./subjects.ts";

/**
 * Prepares a referee: who may get in touch, about what and until when, what they could speak about, and what is new where
 * they were told before. A doubt is in it only where the user put it among the points.
 */
export const composeReferenceHeadsUp: Composer = (context) => {
	const to = addressOf(context);
	const points = pointsOf(context);
	const doubts = doubtsOf(context);
	return {
		subject: subjectOf(subjectsFor(context)),
		body: bodyOf(
			greetingLine(context),
			[
				[thanks(context), whoMayCall(context)],
				[whatChanged(context)],
				[whomTheyMet(context), byWhen(context)],
				[
					points.length === 0
						? null
						: `If it fits what you remember, I would be glad if you could speak about this:\n${points.map(({ sentence }) => `- ${sentence}`).join("\n")}`,
				],
				doubts.map(({ sentence }) => sentence),
				["If you would like to talk it over first, I am glad to. Thank you for your help."],
			],
			closingLines(context),
		),
		to,
		facts: [...points, ...doubts].map((fact, at) => ({ ...fact, id: `${fact.kind}:${at}` })),
		asks: [...commonAsks(context, to), ...asksOf(context)],
	};
};

const subjectsFor = ({ company, reference }: LetterContext): readonly string[] => {
	const name = company.name?.trim() ?? "";
	if (reference?.isAgain === true) {
		return name === ""
			? ["An update on my application"]
			: [`An update on my application to ${name}`, "An update on my application"];
	}
	return name === ""
		? ["Somebody may contact you about me"]
		: [`${name} may contact you about me`, "Somebody may contact you about me"];
};

/** Only somebody who said yes is thanked for it. */
const thanks = ({ reference, language }: LetterContext): string | null => {
	if (reference?.consent !== "yes") return null;
	return `Thank you ${reference.isAgain ? "again " : ""}for ${standFor(language).being}.`;
};

const whoMayCall = (context: LetterContext): string => {
	const { role } = subjectsOf(context);
	const name = context.company.name?.trim() ?? "";
	return name === ""
		? ended(`Somebody may contact you about me, because I have applied for ${role}`)
		: ended(`${name} may contact you about me, because I have applied for ${role} there`);
};

const whatChanged = (context: LetterContext): string | null => {
	const { reference } = context;
	if (reference === null || !reference.isAgain || reference.changed === "") return null;
	const note = readNote(reference.changed, recordedWords(context));
	return note === null || note.kind === "sentence" || note.kind === "claim"
		? `Something has changed since I told you about it. ${asSentence(reference.changed)}`
		: ended(`This has changed since I told you about it: ${note.text}`);
};

const whomTheyMet = ({ reference }: LetterContext): string | null => {
	const met = reference?.met ?? [];
	return met.length === 0
		? null
		: `So far I have spoken with ${joinNames(met)}, but it may also be a colleague who gets in touch.`;
};

const byWhen = ({ promise, today, language }: LetterContext): string | null =>
	promise === null || promise.byOn === null || promise.byOn < today
		? null
		: `They named ${writtenDate(promise.byOn, language)}${language === "en" ? "," : ""} for their answer, so they may be in touch before then.`;

const pointsOf = ({ reference }: LetterContext): readonly FactChip[] =>
	(reference?.points ?? [])
		.filter(({ kind, text }) => kind !== "doubt" && text.trim() !== "")
		.map(({ text }) => usedFact("talking-point", labelOf(text), asSentence(text)));

const doubtsOf = (context: LetterContext): readonly FactChip[] =>
	(context.reference?.points ?? [])
		.filter(({ kind, text }) => kind === "doubt" && text.trim() !== "")
		.map(({ text }) => usedFact("talking-point", labelOf(text), doubtQuestion(text, recordedWords(context))));

const asksOf = ({ reference, recipient }: LetterContext): readonly MissingAsk[] => {
	const asks: (MissingAsk | null)[] = [
		reference?.isAgain === true && reference.changed === "" ? { kind: "changed", about: null } : null,
		(reference?.points ?? []).some(({ kind }) => kind !== "doubt")
			? null
			: { kind: "talking-point", about: recipient?.name ?? null },
	];
	return asks.filter((ask) => ask !== null);
};
