import { rule } from "../rule.ts";

/** Offers a piece of news in place of the first question, once; after that no more of it goes to this opportunity. */
export const newsClipping = rule({
	id: "news-clipping",
	page: "docs/rules/news-clipping.md",
	range: "about a week after the interview, in place of a question",
	sources: [
		{
			title: "Five steps of interview follow-up",
			url: "https://culpwrit.com/2011/11/25/5-step-approach-to-interview-follow-up/",
			says: "a week after the interview, with recent news of the firm",
		},
		{
			title: "One thing job seekers should never do on a Monday",
			url: "https://www.inc.com/jt-odonnell/1-thing-job-seekers-should-never-do-on-a-mondays.html",
			says: "an article in place of asking for news",
		},
		{
			title: "What happens after your job interview",
			url: "https://www.bayt.com/en/career-article-3421/",
			says: "send a clipping; this half known from a summary only",
		},
	],
	numbers: [{ key: "clippings", unit: "times", min: 0, max: 3, label: "pieces of news for one opportunity" }],
	advise: ({ wait, policy }) => {
		if (wait === null) return [];
		const { sent, next, about } = wait.news;
		const allowed = policy["news-clipping"].clippings;
		const reason = { rule: "news-clipping", title: next?.title ?? null, sent, allowed } as const;
		if (sent > 0 && sent >= allowed) return [{ kind: "stop", about, reason }];
		return next === null ? [] : [{ kind: "note", about: wait.nextCheck, reason }];
	},
});
