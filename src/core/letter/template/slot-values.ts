import type { CalendarDate } from "../../time/calendar-date.ts";
import type { FactChip, FactKind } from "../compose/draft.ts";
import { composeLetter } from "../compose/index.ts";
import { officeCountry } from "../compose/phrases/index.ts";
import { thanksTo } from "../compose/thank-you.ts";
import type { LetterContext } from "../context.ts";
import { closingLines, greetingLine } from "../greeting.ts";
import type { LetterLanguage } from "../letter.ts";
import { writtenDate } from "../written-date.ts";
import type { SlotName } from "./slots.ts";

/** What each slot holds for one letter; `null` where the record does not say. Nothing is invented. */
export type SlotValues = Readonly<Record<SlotName, string | null>>;

const AND: Readonly<Record<LetterLanguage, string>> = {
	en: " and ",
	"en-gb": " and ",
	ar: " و",
	fr: " et ",
	de: " und ",
	es: " y ",
};

/** "Ines, Tom and Priya"; Arabic joins with its own comma. */
const joinedNames = (names: readonly string[], language: LetterLanguage): string => {
	const last = names.at(-1) ?? "";
	if (names.length < 2) return last;
	const and = language === "es" && BEGINS_WITH_I.test(last) ? " e " : AND[language];
	return `${names.slice(0, -1).join(language === "ar" ? "، " : ", ")}${and}${last}`;
};

/** "Tom e Ines", "Tom e Hilario", for the sound; but "Tom y Hiero" and "Tom y Yolanda". */
const BEGINS_WITH_I = /^(?:h?[ií](?![aeoáéó])|y(?![aeiouáéíóú]))/iu;

/** Reads every slot from the letter's context. Sentences about the talk are those the letter itself would have. */
export const slotValuesOf = (context: LetterContext): SlotValues => {
	const { sender, recipient, company, position, interview, promise, clipping } = context;
	const sentence = sentencesOf(context);
	const written = (date: CalendarDate): string => writtenDate(date, context.language, officeCountry(context));
	const interviewers = context.interviewers.flatMap(({ name }) => (name === null ? [] : [name]));
	const isPromiseAhead = promise?.byOn != null && promise.byOn >= context.today;
	return {
		greeting:
			recipient === null || recipient.name !== null || recipient.greeting !== null ? greetingLine(context) : null,
		name: known(recipient?.name),
		"their title": known(recipient?.title),
		company: known(company.name),
		position: known(position),
		"interview date": interview?.on == null ? null : written(interview.on),
		interviewers: interviewers.length === 0 ? null : joinedNames(interviewers, context.language),
		thanks: thanksTo(context),
		"talked about": sentence("talked-about"),
		"strong point": sentence("strong-point"),
		doubt: sentence("doubt"),
		interest: sentence("interest"),
		"promised date": isPromiseAhead && promise?.byOn != null ? written(promise.byOn) : null,
		"next step": sentence("promise"),
		news: known(clipping?.title),
		"news link": known(clipping?.url),
		today: written(context.today),
		// The name and what follows have slots of their own.
		closing: known(closingLines(context).split("\n")[0]),
		"my name": known(sender.name),
		"my email": known(sender.email),
		"my phone": known(sender.phone),
	};
};

const known = (text: string | null | undefined): string | null => {
	const trimmed = text?.trim() ?? "";
	return trimmed === "" ? null : trimmed;
};

/**
 * The sentence for each kind of fact: the one the draft of this kind would use, else its first; else as a thank-you
 * letter after the same interview would say it.
 */
const sentencesOf = (context: LetterContext): ((kind: FactKind) => string | null) => {
	const own = composeLetter(context).facts;
	const thanks =
		context.kind === "thank-you" || context.interview === null
			? []
			: composeLetter({ ...context, kind: "thank-you" }).facts;
	const chosen = (facts: readonly FactChip[], kind: FactKind): FactChip | undefined =>
		facts.find((fact) => fact.kind === kind && fact.used) ?? facts.find((fact) => fact.kind === kind);
	return (kind) => (chosen(own, kind) ?? chosen(thanks, kind))?.sentence ?? null;
};
