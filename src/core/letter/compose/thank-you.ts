import { speaksOfSalaryOrLeave } from "../checks/salary-or-leave.ts";
import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { writtenDate } from "../written-date.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, type FactChip, type MissingAsk, subjectOf } from "./draft.ts";
import { deedOfTheirs, isAboutThem, labelOf, type Note, readNote } from "./note.ts";
import {
	doubtSentences,
	INTERESTS,
	NEXT_STEPS,
	NEXT_STEPS_BY,
	OPENINGS,
	reasonSentence,
	strongPointSentence,
	talkedAboutSentence,
	variant,
} from "./phrases-en.ts";
import { recordedWords } from "./recorded-words.ts";
import { subjectLines, subjectsOf } from "./subjects.ts";

/**
 * A thank-you letter: thanks, something specific from the talk with this person, one strong point, the repair of a
 * doubt, interest in company and position, the next step. In a panel every fact that is not tied to one person goes
 * into one letter only, and each letter says every part in another way.
 */
export const composeThankYou: Composer = (context) => {
	const panel = panelOf(context);
	const subjects = subjectsOf(context);
	const facts = factsOf(context, panel);
	const sentenceOf = (kind: FactChip["kind"]): string | null =>
		facts.find((fact) => fact.kind === kind && fact.used)?.sentence ?? null;

	const thanks = variant(OPENINGS, panel.turn)(subjects);
	const interest = sentenceOf("interest") ?? variant(INTERESTS, panel.turn)(subjects.roleAtCompany);
	const next = sentenceOf("promise") ?? variant(NEXT_STEPS, panel.turn)();
	const merits = [sentenceOf("strong-point"), sentenceOf("doubt")];
	const to = addressOf(context);
	return {
		subject: subjectOf(subjectLines(context, "Thank you")),
		body: bodyOf(
			greetingLine(context),
			panel.turn % 2 === 0
				? [[thanks, sentenceOf("talked-about")], merits, [interest, next]]
				: [[thanks], [sentenceOf("talked-about"), ...merits], [interest, next]],
			closingLines(context),
		),
		to,
		facts,
		asks: [...commonAsks(context, to), ...asksOf(context, facts)],
	};
};

/** The recipient's place among the interviewers, and how many there are. */
interface Panel {
	readonly turn: number;
	readonly size: number;
}

const panelOf = (context: LetterContext): Panel => ({
	turn: Math.max(
		0,
		context.interviewers.findIndex((person) => person.id === context.recipient?.id),
	),
	size: Math.max(1, context.interviewers.length),
});

const factsOf = (context: LetterContext, panel: Panel): readonly FactChip[] => {
	const { notes, promise } = context;
	const names = recordedWords(context);
	const read = (raw: string): Note | null => (speaksOfSalaryOrLeave(raw) ? null : readNote(raw, names));
	const chips: (FactChip | null)[] = [];

	const talked = notes.talkedAbout.map((raw) => {
		const note = isAboutThem(raw) ? deedOfTheirs(raw, names) : read(raw);
		return chip("talked-about", raw, note === null ? null : talkedAboutSentence(note, panel.turn));
	});
	chips.push(...usedAt(talked, 0));

	const strong = notes.wentWell.filter(mayBeTold).map((raw) => {
		const note = isAboutThem(raw) ? null : read(raw);
		return chip("strong-point", raw, note === null ? null : strongPointSentence(note, panel.turn));
	});
	chips.push(...usedAt(strong, panel.turn));

	const doubt = read(notes.seemedToDoubt);
	const answer = read(notes.doubtAnswer);
	const repair = doubt === null || answer === null ? null : doubtSentences(doubt, answer);
	chips.push(...usedAt([chip("doubt", notes.seemedToDoubt, repair)], panel.turn));

	const why = read(notes.wantThisJob);
	const reason = why === null ? null : reasonSentence(why, subjectsOf(context).roleAtCompany);
	// The doubt stands in the first letter, so the reason goes into the second where there is one.
	chips.push(...usedAt([chip("interest", notes.wantThisJob, reason)], panel.size === 1 ? 0 : panel.turn - 1));

	if (promise !== null && promise.byOn !== null && promise.byOn >= context.today) {
		const by = writtenDate(promise.byOn, context.language);
		const sentence = variant(NEXT_STEPS_BY, panel.turn)(by, promise.isRecipients);
		chips.push(...usedAt([chip("promise", by, sentence)], 0));
	}

	for (const { personName, text } of notes.talkedAboutWithOthers) {
		const note = isAboutThem(text) ? null : read(text);
		if (personName === null || note?.kind !== "topic") continue;
		const sentence = `I also valued the exchange with ${personName} about ${note.text}.`;
		chips.push(...usedAt([chip("talked-about", text, sentence)], -1));
	}
	return chips.filter((each) => each !== null).map((each, at) => ({ ...each, id: `${each.kind}:${at}` }));
};

const chip = (kind: FactChip["kind"], raw: string, sentence: string | null): FactChip | null =>
	sentence === null ? null : { id: kind, kind, label: labelOf(raw), sentence, used: false };

const usedAt = (chips: readonly (FactChip | null)[], place: number): readonly FactChip[] =>
	chips.filter((each) => each !== null).map((each, at) => (at === place ? { ...each, used: true } : each));

// How one came across is no news to those who were there, and in a letter it reads as worry.
const mayBeTold = (wentWell: string): boolean =>
	!/\b(?:calm|nerv\w*|relaxed|confiden\w*|eye contact|stutter\w*|stammer\w*|on time|punctual|early|late|smil\w*|posture|handshake|panic\w*|cr(?:y|ied)|breath\w*|pace|fillers?|um+|voice|dress\w*|suit|outfit|froze|rapport|listened|laugh\w*|chat|vibe|mood|honest\w*|didn['’]?t|did not|not too)\b/i.test(
		wentWell,
	);

const asksOf = (context: LetterContext, facts: readonly FactChip[]): readonly MissingAsk[] => {
	const has = (kind: FactChip["kind"]): boolean => facts.some((fact) => fact.kind === kind && fact.used);
	const asks: (MissingAsk | null)[] = [
		has("talked-about")
			? null
			: { kind: "specific", about: context.recipient?.name ?? context.recipient?.title ?? null },
		has("strong-point") ? null : { kind: "strong-point", about: null },
		context.notes.seemedToDoubt.trim() !== "" && context.notes.doubtAnswer.trim() === ""
			? { kind: "doubt-answer", about: labelOf(context.notes.seemedToDoubt) }
			: null,
		context.notes.wantThisJob.trim() === "" ? { kind: "interest", about: null } : null,
	];
	return asks.filter((ask) => ask !== null);
};
