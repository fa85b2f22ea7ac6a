import type { LetterContext } from "../context.ts";
import type { Matter } from "./phrases/phrases.ts";
import { recordedWords } from "./phrases/recorded-words.ts";

/** What the sentences of a letter speak about, from its context. */
export const matterOf = (context: LetterContext): Matter => {
	const { interview, interviewers, recipient } = context;
	const isOver = isInterviewOver(context);
	return {
		position: filled(context.position?.replace(/\s+(?:role|position|post|job)\s*$/i, "").replace(/^\s*وظيفة\s+/u, "")),
		company: filled(context.company.name),
		on: interview?.on ?? null,
		pastOn: isOver ? (interview?.on ?? null) : null,
		hasInterview: interview !== null,
		isHeld: isOver,
		isOnSite: interview?.kind === "on-site",
		metRecipient: isOver && interviewers.some((person) => person.id === recipient?.id),
		isArranger: recipient?.roles.includes("coordinator") === true,
		correctedOn: context.corrects?.sentOn ?? null,
		isAgain: context.reference?.isAgain === true,
		names: recordedWords(context),
	};
};

const filled = (text: string | null | undefined): string | null => {
	const tidy = text?.replace(/\s+/g, " ").trim() ?? "";
	return tidy === "" ? null : tidy;
};

/** By its end, noted or presumed, else by its day; where no time is noted at all, by what was noted of it afterwards. */
const isInterviewOver = ({ interview, notes, now, today }: LetterContext): boolean => {
	if (interview === null) return false;
	const endAt = interview.endedAt ?? interview.presumedEndAt;
	if (endAt !== undefined) return endAt <= now;
	if (interview.on !== null) return interview.on < today;
	return [notes.talkedAbout, notes.talkedAboutWithOthers, notes.wentWell, notes.questionsAsked].some(
		(noted) => noted.length > 0,
	);
};
