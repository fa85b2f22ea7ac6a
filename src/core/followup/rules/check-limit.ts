import { instantFromMs, msOf } from "../../time/instant.ts";
import { startOfDay } from "../../time/zone.ts";
import { closingNoteOn } from "../asking-days.ts";
import { rule, type Verdict } from "../rule.ts";

/** Stops after so many unanswered checks; one optional closing note may follow later, and then nothing. */
export const checkLimit = rule({
	id: "check-limit",
	page: "docs/rules/check-limit.md",
	range: "1 to 3 unanswered messages",
	sources: [
		{
			title: "How long after a job interview to follow up",
			url: "https://inspireambitions.com/how-long-after-a-job-interview-to-follow-up",
			says: "two or three in total, the last a closing note",
		},
		{
			title: "The best time to follow up after an interview",
			url: "https://jobinterview.coach/blog/what_s_the_best_time_to_follow_up_after_an_interview",
			says: "two, one more after two weeks, then move on",
		},
		{
			title: "How to follow up after an interview",
			url: "https://getresumatch.com/how-to-follow-up-after-an-interview",
			says: "one check and no more",
		},
		{
			title: "Interview follow-ups",
			url: "https://launchyourcareer.ca/interview-follow-ups",
			says: "against a limit: more may go while each brings something new",
		},
	],
	numbers: [
		{ key: "checks", unit: "times", min: 0, max: 5, label: "unanswered checks, then stop" },
		{
			key: "closingNoteBusinessDays",
			unit: "business-days",
			min: 1,
			max: 60,
			label: "working days after the last check for one optional closing note",
		},
	],
	advise: ({ facts, wait, policy, office }) => {
		const { checks } = policy["check-limit"];
		if (wait === null) return [];
		// A closing note that went early is a last word all the same.
		const isClosingNoteSent = wait.closingNote !== null;
		if (wait.checks.length < checks && !isClosingNoteSent) return [];
		const mayCloseOn = closingNoteOn(wait, { policy, office, sector: facts.opportunity.sector });
		const reason = {
			rule: "check-limit",
			checksUsed: wait.checks.length,
			checksAllowed: checks,
			closingNoteOn: isClosingNoteSent ? null : mayCloseOn,
		} as const;
		const stop: Verdict = { kind: "stop", about: wait.nextCheck, reason };
		if (isClosingNoteSent) return [stop];
		const until = startOfDay(mayCloseOn, office.zone);
		const about = wait.closing;
		return [
			{ kind: "hold", about, until, reason },
			{
				kind: "do-by",
				about,
				from: until,
				dueAt: null,
				lateAt: null,
				leavesTodayAt: instantFromMs(msOf(wait.rest.at) - 1),
				reason,
			},
			stop,
		];
	},
});
