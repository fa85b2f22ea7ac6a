import type { InterviewId, PersonId } from "../ids.ts";
import type { Instant } from "../time/instant.ts";
import type { Facts } from "./facts.ts";
import type { Ledger } from "./ledger.ts";
import { isGoBetween, isReachable } from "./recipient.ts";
import type { Round } from "./rounds.ts";

/** Who was thanked for one round and who was not, in the order the user named them. */
export interface Thanks {
	readonly owedTo: readonly PersonId[];
	readonly sentTo: readonly PersonId[];
	/** True once nobody is owed one; with no interviewer recorded, once any thank-you went. */
	readonly isDone: boolean;
}

/** The round a logged thank-you is for where it names none: the last that had begun, since people write on the stairs. */
const roundOf = (at: Instant, held: readonly Round[]): InterviewId | null => {
	const begun = held.filter(({ interview, endAt }) => (interview.startsAt ?? endAt) <= at);
	return begun.at(-1)?.interview.id ?? null;
};

/**
 * Reads the thanks of a round from the ledger and from the letters marked as sent. One without a person stands for all,
 * and one to a coordinator or recruiter who was not in the room for all whom no letter can reach.
 */
export const thanksFor = (
	round: Round,
	given: { readonly facts: Facts; readonly held: readonly Round[]; readonly ledger: Ledger },
): Thanks => {
	const { facts, held, ledger } = given;
	const { id, opportunityId, interviewerIds } = round.interview;
	const thanked = new Set<PersonId | null>();
	for (const touch of ledger) {
		if (touch.kind !== "thank-you" || touch.direction !== "outbound" || touch.opportunityId !== opportunityId) continue;
		if ((touch.interviewId ?? roundOf(touch.at, held)) === id) thanked.add(touch.personId);
	}
	for (const letter of facts.letters) {
		if (letter.kind === "thank-you" && letter.state === "sent" && letter.interviewId === id)
			thanked.add(letter.personId);
	}
	// Somebody who was put away is owed nothing.
	const people = [...new Set(interviewerIds)].filter((each) => facts.people.some((person) => person.id === each));
	const isForAll = thanked.has(null);
	const wentThrough = facts.people.some(
		(person) => thanked.has(person.id) && isGoBetween(person) && !people.includes(person.id),
	);
	const isOutOfReach = (id: PersonId): boolean =>
		!facts.people.some((person) => person.id === id && isReachable(person));
	const isThanked = (person: PersonId): boolean =>
		isForAll || thanked.has(person) || (wentThrough && isOutOfReach(person));
	const owedTo = people.filter((person) => !isThanked(person));
	return {
		owedTo,
		sentTo: people.filter(isThanked),
		isDone: people.length === 0 ? thanked.size > 0 : owedTo.length === 0,
	};
};
