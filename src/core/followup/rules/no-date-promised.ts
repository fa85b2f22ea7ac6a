import { addBusinessDays } from "../../time/office.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import { daysWithoutDate } from "../asking-days.ts";
import { isPatientSector } from "../patience.ts";
import { rule } from "../rule.ts";

/** Without a date to wait for, allows the first check some business days after the interview or their last message. */
export const noDatePromised = rule({
	id: "no-date-promised",
	page: "docs/rules/no-date-promised.md",
	range: "4 to 10 working days",
	sources: [
		{
			title: "How long to hear back after an interview",
			url: "https://ca.indeed.com/career-advice/interviewing/how-long-to-hear-back-after-interview",
			says: "five to seven business days",
		},
		{
			title: "The best time to follow up after an interview",
			url: "https://jobinterview.coach/blog/what_s_the_best_time_to_follow_up_after_an_interview",
			says: "seven to ten days",
		},
		{
			title: "Tips for following up",
			url: "https://bulldog.swosu.edu/student-services/career-services/students/tips/followup.php",
			says: "fourteen days, by telephone",
		},
		{
			title: "The art of following up, survey 2017",
			url: "https://press.roberthalf.com/2017-09-19-The-Art-of-Following-Up",
			says: "29 of 100 managers want to hear within a week, 36 after one to two, 25 after two to three; about applications, extended to interviews by the firm",
		},
	],
	numbers: [
		{
			key: "waitBusinessDays",
			unit: "business-days",
			min: 1,
			max: 30,
			label: "working days after the interview to ask",
		},
		{
			key: "patientBusinessDays",
			unit: "business-days",
			min: 1,
			max: 60,
			label: "working days at public offices, universities and for senior posts",
		},
	],
	advise: ({ facts, wait, policy, office }) => {
		if (wait === null || wait.promise !== null || wait.checks.length > 0 || policy["check-limit"].checks < 1) return [];
		const { sector } = facts.opportunity;
		const isPatient = isPatientSector(sector);
		const waitBusinessDays = daysWithoutDate({ policy, office, sector });
		const countedFrom = dateAt(wait.since, office.zone);
		const mayAskOn = addBusinessDays(countedFrom, waitBusinessDays, office);
		const until = startOfDay(mayAskOn, office.zone);
		const reason = { rule: "no-date-promised", countedFrom, waitBusinessDays, isPatient, mayAskOn } as const;
		const about = wait.nextCheck;
		return [
			{ kind: "hold", about, until, reason },
			{ kind: "do-by", about, from: until, dueAt: null, lateAt: null, leavesTodayAt: null, reason },
		];
	},
});
