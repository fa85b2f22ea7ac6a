import { addHours } from "../../time/instant.ts";
import { rule } from "../rule.ts";

const HOURS_A_DAY = 24;

/** Asks for the debrief while it is fresh: some time after the end, or at once where the user already began. */
export const debriefPrompt = rule({
	id: "debrief-prompt",
	page: "docs/rules/debrief-prompt.md",
	range: "at once, the same day at the latest",
	sources: [
		{
			title: "Debrief after your job interview",
			url: "http://timeskuwait.com/Times_Debrief-after-your-job-interview",
			says: "write the answers you gave, not the ones you wish you had given",
		},
		{
			title: "Evaluate your interview",
			url: "https://workplaceinsights.lhh.com/2012/11/13/dont-make-the-same-mistake-twice-evaluate-your-interview/",
			says: "look also at the timeline they promised and at where you rambled",
		},
		{
			title: "What happens after your job interview",
			url: "https://www.bayt.com/en/career-article-3421/",
			says: "note who you met, for which position and when; then what went well and what to work on",
		},
	],
	numbers: [
		{ key: "promptAfterHours", unit: "hours", min: 0, max: 48, label: "hours after the end to ask for the debrief" },
		{ key: "amberAfterHours", unit: "hours", min: 1, max: 168, label: "hours after the end it turns amber" },
	],
	advise: ({ policy, rounds, isClosed }) => {
		if (isClosed) return [];
		const { promptAfterHours, amberAfterHours } = policy["debrief-prompt"];
		const { leavesTodayAfterDays } = policy["thank-you-window"];
		return rounds.held.flatMap(({ interview: { id }, endAt, debrief }) => {
			if (debrief !== null && debrief.finishedAt !== null) return [];
			const isStarted = debrief !== null;
			return [
				{
					kind: "do-by",
					about: { key: `debrief:${id}`, action: { kind: "debrief", interviewId: id } },
					from: isStarted ? endAt : addHours(endAt, promptAfterHours),
					dueAt: addHours(endAt, amberAfterHours),
					lateAt: null,
					leavesTodayAt: addHours(endAt, leavesTodayAfterDays * HOURS_A_DAY),
					reason: { rule: "debrief-prompt", endedAt: endAt, isStarted },
				},
			];
		});
	},
});
