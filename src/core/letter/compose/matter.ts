import type { CalendarDate } from "../../time/calendar-date.ts";
import type { LetterContext } from "../context.ts";
import type { Matter } from "./phrases/phrases.ts";
import { recordedWords } from "./phrases/recorded-words.ts";

/** What the sentences of a letter speak about, from its context. */
export const matterOf = (context: LetterContext): Matter => {
	const { interview, interviewers, recipient } = context;
	return {
		position: filled(context.position?.replace(/\s+(?:role|position|post|job)\s*$/i, "").replace(/^\s*وظيفة\s+/u, "")),
		company: filled(context.company.name),
		on: interview?.on ?? null,
		pastOn: pastInterviewOn(context),
		isOnSite: interview?.kind === "on-site",
		metRecipient: interviewers.some((person) => person.id === recipient?.id),
		correctedOn: context.corrects?.sentOn ?? null,
		isAgain: context.reference?.isAgain === true,
		names: recordedWords(context),
	};
};

const filled = (text: string | null | undefined): string | null => {
	const tidy = text?.replace(/\s+/g, " ").trim() ?? "";
	return tidy === "" ? null : tidy;
};

const pastInterviewOn = ({ interview, now, today }: LetterContext): CalendarDate | null => {
	if (interview === null || interview.on === null) return null;
	const isOver = interview.endedAt === null ? interview.on < today : interview.endedAt <= now;
	return isOver ? interview.on : null;
};
