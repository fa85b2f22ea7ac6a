import { dateAt, startOfDay } from "../../time/zone.ts";
import { checkAfterCheckOn, daysBetweenChecks } from "../asking-days.ts";
import { rule } from "../rule.ts";

/** Spaces a further check from the one before it. */
export const secondCheck = rule({
	id: "second-check",
	page: "docs/rules/second-check.md",
	range: "1 to 2 weeks",
	sources: [
		{
			title: "How long after a job interview to follow up",
			url: "https://inspireambitions.com/how-long-after-a-job-interview-to-follow-up",
			says: "two or three messages in total, the last a closing note",
		},
		{
			title: "Follow-up e-mail after an interview",
			url: "https://careery.pro/blog/interview-prep/follow-up-email-after-interview",
			says: "two checks a week apart, no more",
		},
		{
			title: "How to follow up after an interview",
			url: "https://getresumatch.com/how-to-follow-up-after-an-interview",
			says: "against it: one check and no more",
		},
	],
	numbers: [
		{ key: "waitBusinessDays", unit: "business-days", min: 1, max: 30, label: "working days between two checks" },
		{
			key: "patientBusinessDays",
			unit: "business-days",
			min: 1,
			max: 60,
			label: "working days between two checks where patience is normal",
		},
	],
	advise: ({ facts, wait, policy, office }) => {
		const last = wait?.checks.at(-1);
		if (wait === null || last === undefined || wait.checks.length >= policy["check-limit"].checks) return [];
		const counting = { policy, office, sector: facts.opportunity.sector };
		const waitBusinessDays = daysBetweenChecks(counting);
		const lastCheckOn = dateAt(last.at, office.zone);
		const mayAskOn = checkAfterCheckOn(lastCheckOn, counting);
		const until = startOfDay(mayAskOn, office.zone);
		const reason = { rule: "second-check", lastCheckOn, waitBusinessDays, mayAskOn } as const;
		const about = wait.nextCheck;
		return [
			{ kind: "hold", about, until, reason },
			{ kind: "do-by", about, from: until, dueAt: null, lateAt: null, leavesTodayAt: null, reason },
		];
	},
});
