import type { LetterContext } from "../context.ts";
import { writtenDate } from "../written-date.ts";
import {
	type Composer,
	type Composing,
	type FactChip,
	type FactKind,
	type MissingAsk,
	noteAsks,
	noteFor,
	type Paragraphs,
	unlessHesitant,
	wordsOf,
} from "./draft.ts";
import { labelOf } from "./label-of.ts";
import { matterOf } from "./matter.ts";
import { officeCountry, phrasesFor } from "./phrases/index.ts";

/**
 * A thank-you letter: thanks, something specific from the talk with this person, one strong point, the repair of a
 * doubt, interest in company and position, the next step. In a panel every fact that is not tied to one person goes
 * into one letter only, and each letter says every part in another way.
 *
 * A short one leaves out strong point and doubt, unless it would then be too thin; a fuller one takes in more of what was
 * noted for this person, as far as it stays a good length.
 */
export const composeThankYou: Composer = (composing) => {
	const { context } = composing;
	const panel = panelOf(context);
	const offered = factsOf(composing, panel);
	const facts = chosenFrom(offered, composing, panel);
	return { paragraphs: paragraphsOf(facts, composing, panel), facts, asks: asksOf(context, facts) };
};

/** The recipient's place among the interviewers, and how many there are. */
interface Panel {
	readonly turn: number;
	readonly size: number;
}

const panelOf = ({ interviewers, recipient }: LetterContext): Panel => ({
	turn: Math.max(
		0,
		interviewers.findIndex((person) => person.id === recipient?.id),
	),
	size: Math.max(1, interviewers.length),
});

/** The sentence of thanks that a thank-you to this person begins with; `null` without an interview, or without phrases. */
export const thanksTo = (context: LetterContext): string | null => {
	const phrases = phrasesFor(context.language, officeCountry(context)).whole;
	if (phrases === null || context.interview === null) return null;
	return phrases.thankYou.thanks(matterOf(context), panelOf(context).turn);
};

/** A fact that could be said, and when: always, only where there is room for more, or only where the user puts it in. */
interface Offered extends FactChip {
	readonly when: "usual" | "fuller" | "by-hand";
}

const paragraphsOf = (
	facts: readonly FactChip[],
	{ context, phrases, matter }: Composing,
	{ turn }: Panel,
): Paragraphs => {
	const said = (kind: FactKind): readonly string[] =>
		facts.filter((fact) => fact.kind === kind && fact.used).map(({ sentence }) => sentence);
	const thanks = phrases.thankYou.thanks(matter, turn);
	const [interest = unlessHesitant(context, phrases.thankYou.interest(matter, turn))] = said("interest");
	const [next = phrases.thankYou.nextSteps(turn)] = said("promise");
	const merits = [...said("strong-point"), ...said("doubt")];
	// Half of a panel gets the same parts in other paragraphs; a short letter stays in two.
	const isTogether = turn % 2 === 0 || context.length === "short";
	return isTogether
		? [[thanks, ...said("talked-about")], merits, [interest, next]]
		: [[thanks], [...said("talked-about"), ...merits], [interest, next]];
};

const chosenFrom = (offered: readonly Offered[], composing: Composing, panel: Panel): readonly FactChip[] => {
	const { length, limits } = composing.context;
	const usual = offered.filter(({ when }) => when === "usual");
	const words = (chosen: readonly Offered[]): number =>
		wordsOf(composing.context, paragraphsOf(using(offered, chosen), composing, panel));
	switch (length) {
		case "usual":
			return using(offered, usual);
		case "short": {
			const short = usual.filter(({ kind }) => kind === "talked-about" || kind === "promise");
			if (words(short) >= limits.length.goodFromWords) return using(offered, short);
			const longer = usual.filter(({ kind }) => kind !== "doubt" && kind !== "interest");
			return using(offered, words(longer) >= limits.length.thinBelowWords ? longer : usual);
		}
		case "fuller": {
			const more = [...usual];
			for (const fact of offered.filter(({ when }) => when === "fuller")) {
				if (words([...more, fact]) <= limits.length.goodUpToWords) more.push(fact);
			}
			return using(offered, more);
		}
	}
};

const using = (offered: readonly Offered[], chosen: readonly Offered[]): readonly FactChip[] =>
	offered.map(({ when: _, ...fact }) => ({ ...fact, used: chosen.some(({ id }) => id === fact.id) }));

/** A thank-you says no more than two further things of one kind. */
const MOST_MORE = 2;

const factsOf = ({ context, phrases, matter }: Composing, { turn, size }: Panel): readonly Offered[] => {
	const { notes, promise, today, language } = context;
	const said = phrases.thankYou;
	const offered: Omit<Offered, "id">[] = [];
	const offer = (kind: FactKind, raw: string, sentence: string | null, when: Offered["when"]): void => {
		if (sentence !== null) offered.push({ kind, label: labelOf(raw), sentence, used: false, when });
	};
	/** Facts that belong to nobody are dealt out: this letter's first is said, its next where there is room. */
	const dealt = (at: number): Offered["when"] => {
		if (at % size !== turn) return "by-hand";
		const round = Math.floor(at / size);
		return round === 0 ? "usual" : round <= MOST_MORE ? "fuller" : "by-hand";
	};
	const sayable = <Said>(raws: readonly string[], say: (note: string) => Said | null) =>
		raws.flatMap((raw) => {
			const note = noteFor(context, raw);
			const sentence = note === null ? null : say(note);
			return sentence === null ? [] : [{ raw, sentence }];
		});

	const talked = sayable(notes.talkedAbout, (note) => said.talkedAbout(note, matter, turn));
	for (const [at, { raw, sentence }] of talked.entries()) {
		offer("talked-about", raw, sentence, at === 0 ? "usual" : at <= MOST_MORE ? "fuller" : "by-hand");
	}
	const strong = sayable(notes.wentWell, (note) => said.strongPoint(note, matter, turn));
	for (const [at, { raw, sentence }] of strong.entries()) offer("strong-point", raw, sentence, dealt(at));

	const answer = noteFor(context, notes.doubtAnswer);
	for (const { raw, sentence } of sayable([notes.seemedToDoubt], (doubt) =>
		answer === null ? null : said.doubt(doubt, answer, matter),
	)) {
		offer("doubt", raw, sentence, dealt(0));
	}
	const wish = unlessHesitant(context, notes.wantThisJob);
	for (const { raw, sentence } of sayable(wish === null ? [] : [wish], (why) => phrases.reason(why, matter))) {
		// The doubt stands in the first letter, so the reason goes into the second where there is one.
		offer("interest", raw, sentence, dealt(size === 1 ? 0 : 1));
	}
	if (promise !== null && promise.byOn !== null && promise.byOn >= today) {
		const sentence = said.nextStepsBy(promise.byOn, promise.isRecipients, turn);
		offer("promise", writtenDate(promise.byOn, language, officeCountry(context)), sentence, "usual");
	}
	for (const { personName, text } of notes.talkedAboutWithOthers) {
		if (personName === null) continue;
		const [other] = sayable([text], (note) => said.alsoTalkedAbout(personName, note, matter));
		if (other !== undefined) offer("talked-about", text, other.sentence, "by-hand");
	}
	return offered.map((each, at) => ({ ...each, id: `${each.kind}:${at}` }));
};

const asksOf = (context: LetterContext, facts: readonly FactChip[]): readonly MissingAsk[] => {
	const { notes, recipient } = context;
	const has = (kind: FactKind): boolean => facts.some((fact) => fact.kind === kind && fact.used);
	const mayHave = (kind: FactKind): boolean =>
		has(kind) || (context.length === "short" && facts.some((fact) => fact.kind === kind));
	const asks: (MissingAsk | null)[] = [
		has("talked-about") ? null : { kind: "specific", about: recipient?.name ?? recipient?.title ?? null },
		mayHave("strong-point") ? null : { kind: "strong-point", about: null },
		notes.seemedToDoubt.trim() !== "" && notes.doubtAnswer.trim() === ""
			? { kind: "doubt-answer", about: labelOf(notes.seemedToDoubt) }
			: null,
		notes.wantThisJob.trim() === "" ? { kind: "interest", about: null } : null,
		...noteAsks(context, [
			...notes.talkedAbout,
			...notes.wentWell,
			notes.seemedToDoubt,
			notes.doubtAnswer,
			notes.wantThisJob,
		]),
	];
	return asks.filter((ask) => ask !== null);
};
