import type { CalendarDate } from "../../time/calendar-date.ts";
import { speaksOfSalaryOrLeave } from "../checks/salary-or-leave.ts";
import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import { writtenDate } from "../written-date.ts";
import { addressOf } from "./address.ts";
import { bodyOf, type Composer, commonAsks, ended, type FactChip, subjectOf, usedFact } from "./draft.ts";
import { labelOf, readNote } from "./note.ts";
import { reasonSentence } from "./phrases-en.ts";
import { recordedWords } from "./recorded-words.ts";
import { dateThen, positionLines, writingAbout } from "./subjects.ts";

/**
 * A candid word about an offer elsewhere: that there is one, its real date, the date this company named, and the question
 * whether a decision is possible before. It names no company, makes no comparison and sets no deadline of its own; that
 * the user wants this job is said only where they wrote so.
 */
export const composeCompetingOffer: Composer = (context) => {
	const to = addressOf(context);
	const answerByOn = openDeadline(context);
	const facts = factsOf(context, answerByOn);
	const sentenceOf = (kind: FactChip["kind"]): string | null =>
		facts.find((fact) => fact.kind === kind)?.sentence ?? null;
	return {
		subject: subjectOf(positionLines(context, "Timing of my application")),
		body: bodyOf(
			greetingLine(context),
			[
				[writingAbout(context), sentenceOf("offer") ?? "I have received another offer."],
				[wants(context) ? interested(context) : null, sentenceOf("interest")],
				[sentenceOf("promise"), question(context, answerByOn)],
				[understanding(context, answerByOn), "I wanted to let you know in good time."],
			],
			closingLines(context),
		),
		to,
		facts,
		asks: [
			...commonAsks(context, to),
			...(isDeadlineKnown(context)
				? []
				: [{ kind: "offer-deadline", about: context.offer?.companyName ?? null } as const]),
		],
	};
};

/** Their last day while it can still be met: one that has passed is asked for anew. */
const openDeadline = ({ offer, today }: LetterContext): CalendarDate | null =>
	offer?.answerBy.kind === "on" && offer.answerBy.on >= today ? offer.answerBy.on : null;

const isDeadlineKnown = (context: LetterContext): boolean =>
	context.offer?.answerBy.kind === "none-set" || openDeadline(context) !== null;

// "Not sure any more" is no wish, and a letter may not make one of it.
const HESITATES = /\b(?:not|no|never|nothing|unsure|doubt\w*|(?:do|does|did|would|is|are)n['’]?t|less)\b/i;

const wants = ({ notes }: LetterContext): boolean =>
	notes.wantThisJob.trim() !== "" && !HESITATES.test(notes.wantThisJob);

/** Which role is said, because two offers are in the letter. */
const interested = ({ company }: LetterContext): string =>
	company.name === null
		? "I remain interested in your role."
		: ended(`I remain interested in the role at ${company.name.trim()}`);

const factsOf = (context: LetterContext, answerByOn: CalendarDate | null): readonly FactChip[] => {
	const { language, promise, offer, notes } = context;
	const facts: FactChip[] = [];
	if (answerByOn !== null) {
		const day = writtenDate(answerByOn, language);
		facts.push(usedFact("offer", day, `I have received another offer, and they would like my answer by ${day}.`));
	} else if (offer?.answerBy.kind === "none-set") {
		facts.push(
			usedFact("offer", "No date set", "I have received another offer. They have not set a date for my answer."),
		);
	}
	const why =
		wants(context) && !speaksOfSalaryOrLeave(notes.wantThisJob)
			? readNote(notes.wantThisJob, recordedWords(context))
			: null;
	const reason = why === null ? null : reasonSentence(why, "the role");
	if (reason !== null) facts.push(usedFact("interest", labelOf(notes.wantThisJob), reason));
	if (promise !== null && promise.byOn !== null) {
		const day = writtenDate(promise.byOn, language);
		facts.push(usedFact("promise", day, promiseSentence(context, promise.byOn, answerByOn)));
	}
	return facts;
};

const promiseSentence = (context: LetterContext, byOn: CalendarDate, answerByOn: CalendarDate | null): string => {
	const { language, promise } = context;
	const said = promise?.isRecipients === true ? "You mentioned" : "I had noted";
	return asksForEarlier(byOn, answerByOn)
		? `${said} ${dateThen(byOn, language)} for your answer, so I would like to ask whether a decision ${beforeThat(context, answerByOn)} is possible.`
		: `${said} ${writtenDate(byOn, language)} for your answer.`;
};

/** Their own date comes too late for the other company's. */
const asksForEarlier = (byOn: CalendarDate | null, answerByOn: CalendarDate | null): answerByOn is CalendarDate =>
	byOn !== null && answerByOn !== null && byOn >= answerByOn;

const asksWhetherItStands = ({ promise, today }: LetterContext, answerByOn: CalendarDate | null): boolean => {
	const byOn = promise?.byOn ?? null;
	return byOn !== null && byOn >= today && !asksForEarlier(byOn, answerByOn);
};

/** "before Thursday 16 April"; on the day itself nothing is before it. */
const beforeThat = ({ today, language }: LetterContext, answerByOn: CalendarDate): string =>
	`${answerByOn > today ? "before" : "on"} ${dateThen(answerByOn, language)}`;

/** `null` where the sentence about their promise asks already. */
const question = (context: LetterContext, answerByOn: CalendarDate | null): string | null => {
	if (asksForEarlier(context.promise?.byOn ?? null, answerByOn)) return null;
	if (asksWhetherItStands(context, answerByOn)) return "Could you tell me whether that date still stands?";
	return answerByOn === null
		? "Could you tell me when you expect to decide?"
		: `Could you tell me whether a decision ${beforeThat(context, answerByOn)} is possible?`;
};

const understanding = (context: LetterContext, answerByOn: CalendarDate | null): string | null => {
	if (asksWhetherItStands(context, answerByOn)) return "If it has moved, I understand.";
	return answerByOn === null ? null : "If that is not possible, I understand.";
};
