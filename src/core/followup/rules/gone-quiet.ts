import { rule } from "../rule.ts";

/** Lets an opportunity rest after a long silence: nothing more is asked, and any word from them, or the user's own, wakes it. */
export const goneQuiet = rule({
	id: "gone-quiet",
	page: "docs/rules/gone-quiet.md",
	range: "1 week to months",
	sources: [
		{
			title: "A public job search diary, France 2023",
			url: "https://github.com/Luunynliny/jsa",
			says: "of 20 waits after an interview half ended within 7 days, 60 of 100 within 14, 70 within 21, 80 within 30; counted by us from its rows (CC0)",
		},
		{
			title: "Counting unanswered interviews, United States 2024 and 2025",
			url: "https://kieransnyder.kit.com/posts/35-of-candidates-get-ghosted-after-interviewing-yikes",
			says: "51 of 144 completed processes ended without an answer",
		},
		{
			title: "Following up after an interview in the Gulf",
			url: "https://gulfcareershub.com/gulf-job-interview-follow-up-guide",
			says: "a last question at two to three weeks",
		},
		{
			title: "How to follow up after an interview in the Emirates",
			url: "https://a2zfinders.com/career-guide/how-to-follow-up-after-interview-in-uae",
			says: "weeks of silence are normal: approvals, visa, budget",
		},
		{
			title: "Five steps of interview follow-up",
			url: "https://culpwrit.com/2011/11/25/5-step-approach-to-interview-follow-up/",
			says: "let it be a week after one unanswered call",
		},
		{
			title: "Candidate experience research 2020",
			url: "https://thetalentboard.org",
			says: "33 of 100 were still waiting two months after they applied",
		},
	],
	numbers: [
		{ key: "afterDays", unit: "days", min: 7, max: 365, label: "days after their last word it comes to rest" },
		{
			key: "afterCheckBusinessDays",
			unit: "business-days",
			min: 1,
			max: 60,
			label: "working days after the next question could go, if that is later",
		},
	],
	advise: ({ wait }) => {
		if (wait === null) return [];
		const { lastHeardOn, lastAskedOn, on: restsOn, at } = wait.rest;
		const reason = { rule: "gone-quiet", lastHeardOn, lastAskedOn, restsOn } as const;
		return [{ kind: "stop", about: wait.nextCheck, from: at, reason }];
	},
});
