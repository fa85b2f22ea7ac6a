import { OWN_ANSWERS_NEEDED, type OwnWaits, PRIOR } from "#core/followup/usual-wait.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";

const days = (count: number): string => `${inWords(count)} ${oneOrMore(count, "day", "days")}`;

/** What is normal to wait: a range, and where it comes from. */
export const sayWaits = (
	own: OwnWaits | null,
	answers: number,
): { readonly range: string; readonly origin: string; readonly note: string } => {
	if (own !== null) {
		const range =
			own.shortestDays === own.longestDays
				? `Your own companies took ${days(own.medianDays)} to answer.`
				: `Your own companies took from ${days(own.shortestDays)} to ${days(own.longestDays)} to answer, half of them ${days(own.medianDays)} or less.`;
		return {
			range,
			origin: `From ${inWords(own.answers)} answers you noted.`,
			note:
				own.open === 0
					? ""
					: `${own.open} ${oneOrMore(own.open, "interview has", "interviews have")} no answer yet and ${oneOrMore(own.open, "is", "are")} not in this.`,
		};
	}
	const missing = OWN_ANSWERS_NEEDED - answers;
	return {
		range: `In one public diary half had an answer within a week, and eight in ten within a month. Between two rounds it took a week as a rule, at most ${PRIOR.betweenRounds.longestDays} days.`,
		origin: `From ${PRIOR.processes} interview processes of one person in France, 2023: few, and not yours.`,
		note: `${missing === 1 ? "One more answer" : `${capitalised(inWords(missing))} more answers`} of your own, and your own figures stand here.`,
	};
};
