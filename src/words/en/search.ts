import type { SearchPlan } from "#core/followup/search-plan.ts";
import { capitalised, inWords, oneOrMore } from "./numbers.ts";

const count = (number: number, one: string, other: string): string =>
	`${inWords(number)} ${oneOrMore(number, one, other)}`;

/** How the search stands, in one true sentence. */
export const saySearch = ({ state, live, waiting, applicationsThisWeek, applicationsAWeek }: SearchPlan): string => {
	const brake =
		applicationsAWeek === null
			? ""
			: ` ${capitalised(count(applicationsThisWeek, "application", "applications"))} of ${inWords(applicationsAWeek)} this week.`;
	switch (state) {
		case "settled":
			return "You accepted an offer. The search is over.";
		case "none":
			return `Nothing is under way.${brake}`;
		case "thin":
			return `${capitalised(count(live, "live opportunity", "live opportunities"))}. That is thin.${brake}`;
		case "waiting":
			return `${capitalised(count(live, "live opportunity", "live opportunities"))}, all of them with the companies.${brake}`;
		case "live":
			return `${capitalised(count(live, "live opportunity", "live opportunities"))}, ${waiting === 0 ? "none" : inWords(waiting)} of them with the companies.${brake}`;
	}
};
