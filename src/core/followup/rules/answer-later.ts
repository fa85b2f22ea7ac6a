import { answerKey, wantsAnswer } from "../../debrief/self-work.ts";
import { addDays } from "../../time/calendar-date.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import { searchRule } from "../rule.ts";

/** Brings back, from the day after, a question whose better answer is still missing. */
export const answerLater = searchRule({
	id: "answer-later",
	page: "docs/rules/answer-later.md",
	range: "afterwards, once the pressure is off; no source names a day",
	sources: [
		{
			title: "What happens after your job interview",
			url: "https://www.bayt.com/en/career-article-3421/",
			says: "note the question that was hard, and find an answer for next time now that nobody presses",
		},
		{
			title: "Debrief after your job interview",
			url: "http://timeskuwait.com/Times_Debrief-after-your-job-interview",
			says: "write the answers you gave, not the ones you wish you had given",
		},
		{
			title: "Interviewing",
			url: "http://myjobsite.ca/resources/interviewing7",
			says: "look for what they were really after",
		},
	],
	numbers: [
		{ key: "afterDays", unit: "days", min: 0, max: 30, label: "days after the interview a hard question comes back" },
	],
	advise: ({ facts, policy }) => {
		const { zone } = facts.settings;
		return facts.selfWork.flatMap(({ debrief, endedAt }) =>
			debrief.questionsAsked.filter(wantsAnswer).flatMap((question) => {
				const key = answerKey(debrief.id, question.id);
				if (facts.nudges.some((nudge) => nudge.key === key)) return [];
				const askedOn = dateAt(endedAt, zone);
				return [
					{
						kind: "do-by",
						about: { key, action: { kind: "answer-question", interviewId: debrief.id, questionId: question.id } },
						from: startOfDay(addDays(askedOn, policy["answer-later"].afterDays), zone),
						dueAt: null,
						lateAt: null,
						leavesTodayAt: null,
						reason: { rule: "answer-later", text: question.text, askedOn },
					},
				];
			}),
		);
	},
});
