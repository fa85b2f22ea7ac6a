import type { Facts } from "../followup/facts.ts";
import type { Round } from "../followup/rounds.ts";
import type { Reference } from "../reference/reference.ts";
import type { LetterReference } from "./context.ts";
import type { Letter } from "./letter.ts";

/** What a letter to this recipient can say as one to a referee; `null` where they are none. */
export const referenceOf = (facts: Facts, letter: Letter, held: readonly Round[]): LetterReference | null => {
	const referee = facts.referees.find(({ id }) => id === letter.personId);
	if (referee === undefined) return null;
	const reference = facts.references
		.filter(({ refereeId }) => refereeId === referee.id)
		.reduce<Reference | null>(
			(last, each) => (last === null || each.handedOverAt > last.handedOverAt ? each : last),
			null,
		);
	const toldAt = facts.refereeTouches
		.filter(
			({ kind, direction, personId, opportunityId, letterId }) =>
				kind === "reference-heads-up" &&
				direction === "outbound" &&
				personId === referee.id &&
				opportunityId === facts.opportunity.id &&
				// The letter itself, looked at after it left, is no earlier one.
				letterId !== letter.id,
		)
		.map(({ at }) => at)
		.sort()
		.at(-1);
	const changedAt = reference?.changedAt ?? null;
	const isNew = toldAt !== undefined && changedAt !== null && changedAt > toldAt;
	return {
		consent: referee.consent,
		relation: referee.relation.trim(),
		points: reference?.points ?? [],
		changed: isNew ? (reference?.changed.trim() ?? "") : "",
		isAgain: toldAt !== undefined,
		met: namesMet(facts, held),
	};
};

const namesMet = ({ people }: Facts, held: readonly Round[]): readonly string[] => {
	const ids = [...new Set(held.flatMap(({ interview }) => interview.interviewerIds))];
	return ids.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
};
