import type { CalendarDate } from "../../time/calendar-date.ts";
import type { LetterContext } from "../context.ts";
import { writtenDate } from "../written-date.ts";
import {
	type Composer,
	type Composing,
	type FactChip,
	noteAsks,
	noteFor,
	thanksForTime,
	unlessHesitant,
	unlessShort,
	usedFact,
} from "./draft.ts";
import { labelOf } from "./label-of.ts";
import { officeCountry } from "./phrases/index.ts";
import type { DecisionBy } from "./phrases/phrases.ts";

/**
 * A candid word about an offer elsewhere: that there is one, its real date, the date this company named, and the question
 * whether a decision is possible before. It names no company, makes no comparison and sets no deadline of its own; that
 * the user wants this job is said only where they wrote so.
 */
export const composeCompetingOffer: Composer = (composing) => {
	const { context, phrases, matter } = composing;
	const said = phrases.competingOffer;
	const timing = timingOf(context);
	const facts = factsOf(composing, timing);
	const sentenceOf = (kind: FactChip["kind"]): string | null =>
		facts.find((fact) => fact.kind === kind && fact.used)?.sentence ?? null;
	return {
		paragraphs: [
			[phrases.writingAbout(matter), sentenceOf("offer") ?? said.offer],
			[wishOf(composing) === null ? null : said.stillInterested(matter), sentenceOf("interest")],
			[sentenceOf("promise"), question(composing, timing)],
			[understanding(composing, timing), unlessShort(context, said.inGoodTime), thanksForTime(composing)],
		],
		facts,
		asks: [
			...noteAsks(context, [context.notes.wantThisJob]),
			...(isDeadlineKnown(context)
				? []
				: [{ kind: "offer-deadline", about: context.offer?.companyName ?? null } as const]),
		],
	};
};

/** How their date and the other company's lie to each other. */
interface Timing {
	/** The other company's last day while it can still be met: one that has passed is asked for anew. */
	readonly answerBy: DecisionBy | null;
	/** Their own date comes too late for the other company's. */
	readonly comesTooLate: boolean;
	/** Their own date is still ahead, and early enough: all there is to ask is whether it stands. */
	readonly mayStand: boolean;
}

const timingOf = ({ offer, promise, today }: LetterContext): Timing => {
	const answerByOn = offer?.answerBy.kind === "on" && offer.answerBy.on >= today ? offer.answerBy.on : null;
	const byOn = promise?.byOn ?? null;
	const comesTooLate = byOn !== null && answerByOn !== null && byOn >= answerByOn;
	return {
		answerBy: answerByOn === null ? null : { on: answerByOn, isToday: answerByOn === today },
		comesTooLate,
		mayStand: byOn !== null && byOn >= today && !comesTooLate,
	};
};

const isDeadlineKnown = (context: LetterContext): boolean =>
	context.offer?.answerBy.kind === "none-set" || timingOf(context).answerBy !== null;

/** Why they want this job, where they do: "not sure any more" is no wish, and a letter may not make one of it. */
const wishOf = ({ context }: Composing): string | null =>
	unlessHesitant(context, noteFor(context, context.notes.wantThisJob));

const factsOf = (composing: Composing, { answerBy, comesTooLate }: Timing): readonly FactChip[] => {
	const { context, phrases, matter } = composing;
	const { promise, offer, language, length } = context;
	const said = phrases.competingOffer;
	const label = (date: CalendarDate): string => writtenDate(date, language, officeCountry(context));
	const facts: FactChip[] = [];
	if (answerBy !== null) {
		facts.push(usedFact("offer", label(answerBy.on), said.offerBy(answerBy.on)));
	} else if (offer?.answerBy.kind === "none-set") {
		facts.push(usedFact("offer", "No date set", said.offerWithoutDate));
	}
	const wish = wishOf(composing);
	const reason = wish === null ? null : said.reason(wish, matter);
	if (wish !== null && reason !== null) {
		facts.push({ ...usedFact("interest", labelOf(wish), reason), used: length !== "short" });
	}
	if (promise !== null && promise.byOn !== null) {
		const sentence =
			comesTooLate && answerBy !== null
				? said.promisedTooLate(promise.byOn, promise.isRecipients, answerBy)
				: said.promised(promise.byOn, promise.isRecipients);
		facts.push(usedFact("promise", label(promise.byOn), sentence));
	}
	return facts;
};

/** `null` where the sentence about their promise asks already. */
const question = ({ phrases }: Composing, { answerBy, comesTooLate, mayStand }: Timing): string | null => {
	const { doesItStand, whenDecided, isItPossible } = phrases.competingOffer;
	if (comesTooLate) return null;
	if (mayStand) return doesItStand;
	return answerBy === null ? whenDecided : isItPossible(answerBy);
};

const understanding = ({ phrases }: Composing, { answerBy, mayStand }: Timing): string | null => {
	if (mayStand) return phrases.competingOffer.ifMoved;
	return answerBy === null ? null : phrases.competingOffer.ifNotPossible;
};
