import { officeOfFacts } from "#core/followup/context.ts";
import { composeLetter } from "#core/letter/compose/index.ts";
import { mailtoOf } from "#core/letter/mailto.ts";
import { askText } from "#words/en/letter-checks.ts";
import { arrivalView } from "../mail/arrival-view.ts";
import { bestTimeFor } from "./best-time-for.ts";
import type { KeptLetter } from "./load-letter.ts";

/** The other people of the same interview, each with how far their letter is. */
const siblingsOf = ({ facts, letter }: KeptLetter) => {
	if (letter.kind !== "thank-you" || letter.interviewId === null) return [];
	const interview = facts.interviews.find(({ id }) => id === letter.interviewId);
	return (interview?.interviewerIds ?? []).flatMap((personId) => {
		const person = facts.people.find(({ id }) => id === personId);
		if (person === undefined) return [];
		const theirs = facts.letters.find(
			(other) => other.personId === personId && other.interviewId === letter.interviewId && other.kind === "thank-you",
		);
		return [
			{
				letterId: theirs?.id ?? null,
				personId,
				name: person.name ?? person.title,
				state: theirs?.state ?? ("none" as const),
				sentAt: theirs?.sentAt ?? null,
			},
		];
	});
};

/** A letter as its editor shows it: with the facts it can use, what is still asked, and how it can leave. */
export const letterView = (kept: KeptLetter) => {
	const { letter, facts, context } = kept;
	const draft = composeLetter(context);
	return {
		letter,
		facts: draft.facts.map((fact) => ({
			key: fact.id,
			kind: fact.kind,
			label: fact.label,
			sentence: fact.sentence,
			isUsed: letter.body.includes(fact.sentence),
		})),
		asks: draft.asks.map((ask) => ({ key: ask.kind, ...askText(ask) })),
		siblings: siblingsOf(kept),
		recipient: facts.people.find(({ id }) => id === letter.personId) ?? null,
		company: facts.company.name,
		position: facts.opportunity.position,
		interview: facts.interviews.find(({ id }) => id === letter.interviewId) ?? null,
		hold: context.adviceHold,
		/** The office's: the day until which it is held is read in it. */
		zone: officeOfFacts(facts).zone,
		/** When it would best arrive, were it sent from here. */
		bestAt: bestTimeFor(kept, context.now),
		/** Who did not get it, and whether it lacks its copy among the sent mail; `null`: all is well. */
		arrival: arrivalView(kept.dispatch),
		mailto: mailtoOf(letter),
	};
};
