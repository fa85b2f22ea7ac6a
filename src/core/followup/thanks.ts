import type { PersonId } from "../ids.ts";
import type { Facts } from "./facts.ts";
import type { Ledger } from "./ledger.ts";
import type { Round } from "./rounds.ts";

/** Who was thanked for one round and who was not, in the order the user named them. */
export interface Thanks {
	readonly owedTo: readonly PersonId[];
	readonly sentTo: readonly PersonId[];
	/** True once nobody is owed one; with no interviewer recorded, once any thank-you went. */
	readonly isDone: boolean;
}

/**
 * Reads the thanks of a round from the ledger and from the letters marked as sent. One without a person stands for all.
 * A logged thank-you that names no interview belongs to the round held last before it.
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
		const belongsTo = touch.interviewId ?? held.findLast(({ endAt }) => endAt <= touch.at)?.interview.id;
		if (belongsTo === id) thanked.add(touch.personId);
	}
	for (const letter of facts.letters) {
		if (letter.kind === "thank-you" && letter.state === "sent" && letter.interviewId === id)
			thanked.add(letter.personId);
	}
	const people = [...new Set(interviewerIds)];
	const isForAll = thanked.has(null);
	const isThanked = (person: PersonId): boolean => isForAll || thanked.has(person);
	const owedTo = people.filter((person) => !isThanked(person));
	return {
		owedTo,
		sentTo: people.filter(isThanked),
		isDone: people.length === 0 ? thanked.size > 0 : owedTo.length === 0,
	};
};
