import { startOfDay } from "../../time/zone.ts";
import { daysAfterPromise } from "../asking-days.ts";
import { rule, type Verdict } from "../rule.ts";

/** Holds every question until some business days after the date they promised, and then allows the first check. */
export const promisedDate = rule({
	id: "promised-date",
	page: "docs/rules/promised-date.md",
	range: "1 day to 1 week after the date",
	sources: [
		{
			title: "When to follow up on an interview",
			url: "https://climbtheladder.com/when-to-follow-up-on-interview-the-exact-timeline",
			says: "one full business day",
		},
		{
			title: "How to follow up after an interview",
			url: "https://getresumatch.com/how-to-follow-up-after-an-interview",
			says: "one or two days",
		},
		{
			title: "Follow up on your interviews",
			url: "https://patraframe.com/follow-up-on-your-interviews/",
			says: "several days; three or four on a promise of three weeks",
		},
		{
			title: "Job hunting guide, follow-up",
			url: "https://marywood.edu/career/job-hunting-guide/follow-up.html",
			says: "at least a week, by telephone",
		},
		{
			title: "Five steps of interview follow-up",
			url: "https://culpwrit.com/2011/11/25/5-step-approach-to-interview-follow-up/",
			says: "double in your mind whatever they say",
		},
	],
	numbers: [
		{
			key: "waitBusinessDays",
			unit: "business-days",
			min: 0,
			max: 20,
			label: "working days after the promised date to ask",
		},
	],
	advise: ({ facts, wait, policy, office }) => {
		if (wait === null || wait.promise === null) return [];
		const { id, byOn } = wait.promise;
		const countedDays = daysAfterPromise(byOn, { policy, office, sector: facts.opportunity.sector });
		const mayAskOn = countedDays.at(-1) ?? byOn;
		const until = startOfDay(mayAskOn, office.zone);
		const reason = { rule: "promised-date", promiseId: id, byOn, countedDays, mayAskOn } as const;
		const { checks } = policy["check-limit"];
		const about = wait.checks.length < checks ? wait.nextCheck : wait.closing;
		if (about === wait.closing && wait.closingNote !== null) return [];
		const verdicts: Verdict[] = [{ kind: "hold", about, until, reason }];
		if (wait.checks.length === 0 && about === wait.nextCheck) {
			verdicts.push({ kind: "do-by", about, from: until, dueAt: null, lateAt: null, leavesTodayAt: null, reason });
		}
		return verdicts;
	},
});
