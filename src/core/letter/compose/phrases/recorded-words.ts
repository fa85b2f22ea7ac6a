import { foldName } from "../../../proofread/fold.ts";
import type { LetterContext } from "../../context.ts";

/** Folded words of recorded names: a capital at the start of a note is meant there. */
export const recordedWords = (context: LetterContext): ReadonlySet<string> => {
	const people = [context.recipient, ...context.interviewers, ...context.otherPeopleHere, ...context.referees];
	const names = [
		context.company.name,
		...context.company.aliases,
		context.agencyName,
		...people.flatMap((person) => [person?.name, person?.preferredName]),
	];
	return new Set(names.flatMap((name) => (name ?? "").split(/\s+/)).map((word) => foldName(word)));
};
