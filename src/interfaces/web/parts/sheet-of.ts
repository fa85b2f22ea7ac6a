import type { AdviceView, OpportunityView, Sheet } from "../contract.ts";

/** The interview an advice belongs to, as its sheet names it. */
interface Round {
	readonly interviewId: Sheet["interviewId"];
	readonly label: string;
	readonly zone: string;
}

type Around = Pick<OpportunityView, "opportunity" | "company" | "people" | "letters">;

/** Whom an advice is about: for thanks everybody met, else whoever is written to. */
const about = ({ action }: Pick<AdviceView, "action">): readonly string[] =>
	action.kind === "thank"
		? [...action.owedTo, ...action.sentTo]
		: "to" in action && action.to !== null
			? [action.to]
			: [];

/** One advice with all that its sheet shows, from the page of an opportunity or of an interview. */
export const sheetOf = (advice: AdviceView, view: Around, round: Round): Sheet => {
	const ids = about(advice);
	const kind = advice.action.kind === "thank" ? "thank-you" : advice.says.letter;
	const letters = view.letters.filter(
		(each) =>
			each.kind === kind &&
			each.archivedAt === null &&
			(kind !== "thank-you" || each.interviewId === round.interviewId),
	);
	const isForThem = (personId: string | null): boolean => ids.length === 0 || ids.some((each) => each === personId);
	return {
		opportunityId: view.opportunity.id,
		interviewId: round.interviewId,
		company: view.company.name,
		position: view.opportunity.position,
		roundLabel: round.label,
		zone: round.zone,
		advice,
		draftId:
			advice.action.kind === "thank"
				? null
				: (letters.findLast(({ state, personId }) => state === "draft" && isForThem(personId))?.id ?? null),
		people: ids.flatMap((personId) => {
			const person = view.people.find(({ id }) => id === personId);
			if (person === undefined) return [];
			const letter = letters.findLast((each) => each.personId === personId);
			return [
				{
					personId: person.id,
					name: person.name,
					title: person.title,
					hasAddress: person.email !== null,
					letter: letter === undefined ? null : { letterId: letter.id, state: letter.state, sentAt: letter.sentAt },
				},
			];
		}),
	};
};
