import type { Advice } from "#core/followup/advice.ts";
import { type Policy, policyInForce } from "#core/followup/policy.ts";
import type { SearchPlan } from "#core/followup/search-plan.ts";
import type { Settings } from "#core/settings/settings.ts";
import type { CalendarDate } from "#core/time/calendar-date.ts";
import { dateAt } from "#core/time/zone.ts";
import { sayAdvice } from "#words/en/advice.ts";
import { saySearch } from "#words/en/search.ts";

/** No company stands behind advice about the search or the user. */
const nobody = ({ zone }: Settings) => ({
	company: null,
	position: null,
	officeZone: zone,
	officeRestDays: [],
	people: [],
});

const said = (
	advice: Advice,
	settings: Settings,
	moment: { readonly policy: Policy; readonly today: CalendarDate },
) => ({
	...advice,
	says: sayAdvice(advice, nobody(settings), moment),
	clock: null,
});

/** The plan of the search with its sentences, as every face shows it. */
export const searchView = (plan: SearchPlan, settings: Settings, now: SearchPlan["at"]) => {
	const moment = { policy: policyInForce(settings.policy), today: dateAt(now, settings.zone) };
	return { ...plan, says: saySearch(plan), advice: plan.advice.map((each) => said(each, settings, moment)) };
};
