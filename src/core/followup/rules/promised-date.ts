import { businessDaysAfter } from "../../time/office.ts";
import { startOfDay } from "../../time/zone.ts";
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
		},
		{
			title: "How to follow up after an interview",
			url: "https://getresumatch.com/how-to-follow-up-after-an-interview",
		},
		{ title: "Follow up on your interviews", url: "https://patraframe.com/follow-up-on-your-interviews/" },
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
	advise: ({ wait, policy, office }) => {
		if (wait === null || wait.promise === null) return [];
		const { id, byOn } = wait.promise;
		const countedDays = businessDaysAfter(byOn, policy["promised-date"].waitBusinessDays, office);
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
