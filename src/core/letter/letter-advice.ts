import type { AdviceAction } from "../followup/action.ts";
import type { Advice, Aim } from "../followup/advice.ts";
import { letterOf } from "../followup/letter-of.ts";
import type { PersonId } from "../ids.ts";
import type { LetterContext } from "./context.ts";
import { type Letter, REFERENCE_LETTERS } from "./letter.ts";

type About = Pick<Letter, "kind" | "interviewId" | "offerId" | "personId">;

/** Whether an action is done by this kind of letter; news may replace a status check, so both speak about it. */
const isDoneBy = (kind: Letter["kind"], action: AdviceAction): boolean =>
	letterOf(action.kind) === kind ||
	(kind === "news" && action.kind === "status-check") ||
	(kind === "thanks-after-no" && action.kind === "answer-no");

/** Whether it is about the same interview, offer or referee. */
const isAboutTheSame = (letter: About, action: AdviceAction): boolean => {
	switch (action.kind) {
		case "thank":
			return action.interviewId === letter.interviewId;
		case "tell-offer":
			return letter.offerId === null || action.offerId === letter.offerId;
		case "ask-consent":
		case "alert-referee":
		case "thank-referee":
			return letter.personId === null || action.to === letter.personId;
		default:
			return true;
	}
};

const adviceAbout = (letter: About, advice: readonly Advice[]): readonly Advice[] =>
	advice.filter(({ action }) => isDoneBy(letter.kind, action) && isAboutTheSame(letter, action));

/**
 * What the plan says against a letter. Of several moments of one action a do-by lets it through; where two actions speak
 * about it (news is also a check), each has to: stop beats hold, and a later hold an earlier one.
 */
export const adviceAgainst = (letter: About, advice: readonly Advice[]): LetterContext["adviceHold"] => {
	const about = adviceAbout(letter, advice);
	const against = [...new Set(about.map(({ action }) => action.kind))].flatMap((kind) => {
		const ofKind = about.filter(({ action }) => action.kind === kind);
		if (ofKind.some((each) => each.kind === "do-by")) return [];
		return ofKind.find((each) => each.kind === "stop") ?? ofKind[0] ?? [];
	});
	if (against.some((each) => each.kind === "stop")) return { kind: "stop", until: null };
	const holds = against.flatMap((each) => (each.kind === "hold" ? each.until : [])).sort();
	const until = holds.at(-1);
	return until === undefined ? null : { kind: "hold", until };
};

/** The best time the plan names for a letter that it advises or holds; `null`: it names none. */
export const aimOf = (letter: About, advice: readonly Advice[]): Aim | null =>
	adviceAbout(letter, advice).find(({ aim }) => aim !== null)?.aim ?? null;

/** Who the plan would send a letter of this kind to; `null` where it says nothing of it, or knows nobody. */
export const advisedRecipient = (
	{ kind, interviewId }: Pick<Letter, "kind" | "interviewId">,
	advice: readonly Advice[],
): PersonId | null => {
	const about = adviceAbout({ kind, interviewId, offerId: null, personId: null }, advice).map(({ action }) =>
		"to" in action ? action.to : null,
	);
	// Of several referees to be written to none is meant more than the others.
	if (REFERENCE_LETTERS.has(kind) && new Set(about).size > 1) return null;
	return about.find((to) => to !== null) ?? null;
};
