import { actionKey } from "../../debrief/self-work.ts";
import { addDays } from "../../time/calendar-date.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import { searchRule } from "../rule.ts";

/** Brings back the one thing to work on: on its day, or some days after the interview where it has none. */
export const actionDue = searchRule({
	id: "action-due",
	page: "docs/rules/action-due.md",
	range: "up to three steps to work on; no source names a day",
	sources: [
		{
			title: "What happens after your job interview",
			url: "https://www.bayt.com/en/career-article-3421/",
			says: "name what to put your efforts into",
		},
		{
			title: "After the interview",
			url: "http://jgrell.com/project2/after.html",
			says: "three action steps",
		},
		{
			title: "Self-evaluation",
			url: "http://resume.modelocurriculum.net/self-evaluation.html",
			says: "three things to change, and how",
		},
		{
			title: "Reflecting on a job interview",
			url: "https://eclathospitality.squarespace.com/careercoach/job-interview-reflection-gibbss-reflective-model",
			says: "the reflection ends in an action plan",
		},
	],
	numbers: [
		{
			key: "afterDays",
			unit: "days",
			min: 1,
			max: 60,
			label: "days after the interview an action without a date comes back",
		},
	],
	advise: ({ facts, policy }) => {
		const { zone } = facts.settings;
		return facts.selfWork.flatMap(({ debrief, endedAt }) => {
			const { id, action } = debrief;
			const key = actionKey(id);
			if (action === null || action.text.trim() === "" || facts.nudges.some((nudge) => nudge.key === key)) return [];
			const dueOn = action.dueOn ?? addDays(dateAt(endedAt, zone), policy["action-due"].afterDays);
			return [
				{
					kind: "do-by",
					about: { key, action: { kind: "act", interviewId: id } },
					from: startOfDay(dueOn, zone),
					dueAt: null,
					lateAt: null,
					leavesTodayAt: null,
					reason: { rule: "action-due", text: action.text, dueOn },
				},
			];
		});
	},
});
