import { rule } from "../rule.ts";
import { leavesTodayAt, phaseAt, plainWindow } from "./thank-you-phase.ts";

/** Thanks everyone who interviewed: best the same day, due within a day, late after two, and then still worth sending. */
export const thankYouWindow = rule({
	id: "thank-you-window",
	page: "docs/rules/thank-you-window.md",
	range: "the same day to 72 hours",
	sources: [
		{
			title: "The thank-you letter",
			url: "https://www.bayt.com/ar/career-article-881/",
			says: "at once, within one or two days; late is better than never",
		},
		{
			title: "Tips for following up",
			url: "https://bulldog.swosu.edu/student-services/career-services/students/tips/followup.php",
			says: "the same day",
		},
		{
			title: "Interviews",
			url: "https://fvtc.edu/employment-connections/job-search-resources/interviews",
			says: "24 hours preferred, 48 the limit",
		},
		{
			title: "A course's rubric for interviews",
			url: "https://pt.scribd.com/document/341746360/2B-Moore",
			says: "within 72 hours",
		},
		{
			title: "Thank-you notes can tip the scale, survey 2017",
			url: "https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them",
			says: "80 of 100 managers say they take it into account; 24 of 100 applicants write",
		},
		{
			title: "Thank-you notes and hiring managers",
			url: "https://www.cnbc.com/2018/11/09/make-your-best-impression-on-hiring-managers-with-great-thank-you-notes.html",
			says: "not universal: some managers never weigh it",
		},
	],
	numbers: [
		{ key: "dueAfterHours", unit: "hours", min: 1, max: 168, label: "hours after the end it is due" },
		{ key: "lateAfterHours", unit: "hours", min: 1, max: 336, label: "hours after the end it is late" },
		{ key: "leavesTodayAfterDays", unit: "days", min: 1, max: 60, label: "days after the end it leaves Today" },
	],
	advise: ({ policy, office, now, owed }) =>
		owed.map(({ about, round: { endAt } }) => {
			const window = plainWindow(endAt, policy, office);
			return {
				kind: "do-by",
				about,
				from: endAt,
				dueAt: window.dueAt,
				lateAt: window.lateAt,
				leavesTodayAt: leavesTodayAt(endAt, policy),
				reason: { rule: "thank-you-window", endedAt: endAt, phase: phaseAt(now, window) },
				turnsAt: [window.sameDayUntil],
			};
		}),
});
