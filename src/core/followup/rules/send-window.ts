import { addDays } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import type { Office } from "../../time/office.ts";
import { firstMidweekDayFrom } from "../../time/office-week.ts";
import { dateAt, timeOnDay } from "../../time/zone.ts";
import type { Aim } from "../advice.ts";
import type { Policy } from "../policy.ts";
import { rule, type Verdict } from "../rule.ts";

/** The morning in the middle of the office's week that comes next, or is going on. */
const nextWindow = (permitted: Instant, office: Office, { fromHour, untilHour }: Policy["send-window"]): Aim => {
	let day = firstMidweekDayFrom(dateAt(permitted, office.zone), office);
	if (timeOnDay(day, { hour: untilHour, minute: 0 }, office.zone) < permitted) {
		day = firstMidweekDayFrom(addDays(day, 1), office);
	}
	return {
		from: timeOnDay(day, { hour: fromHour, minute: 0 }, office.zone),
		until: timeOnDay(day, { hour: untilHour, minute: 0 }, office.zone),
	};
};

/** Names the best time for a question or a closing note: a morning in the middle of the office's work week. */
export const sendWindow = rule({
	id: "send-window",
	page: "docs/rules/send-window.md",
	range: "weekday mornings; not on the first day of the week, not on the last",
	sources: [
		{
			title: "The best time to follow up after an interview",
			url: "https://jobinterview.coach/blog/what_s_the_best_time_to_follow_up_after_an_interview",
			says: "weekday mornings",
		},
		{
			title: "One thing job seekers should never do on a Monday",
			url: "https://www.inc.com/jt-odonnell/1-thing-job-seekers-should-never-do-on-a-mondays.html",
			says: "not on a Monday",
		},
		{
			title: "Fight unemployment, 2009",
			url: "http://fightunemployment.com",
			says: "Tuesday best, Friday worst; about following up a CV",
		},
		{
			title: "When to send a thank-you after a Friday interview",
			url: "https://climbtheladder.com/when-to-send-thank-you-after-an-interview-on-friday",
			says: "the reader's clock counts: the next working morning, eight to nine; about thank-yous",
		},
	],
	numbers: [
		{ key: "fromHour", unit: "hour-of-day", min: 5, max: 20, label: "o'clock at the office, from when it is best" },
		{ key: "untilHour", unit: "hour-of-day", min: 6, max: 22, label: "o'clock at the office, until when it is best" },
	],
	advise: ({ wait, policy, office }) => {
		if (wait === null) return [];
		const numbers = policy["send-window"];
		const aimed = (about: Verdict["about"]): Verdict => ({
			kind: "aim",
			about,
			bestFrom: (permitted) => {
				const window = nextWindow(permitted, office, numbers);
				// Once it rests there is nothing to send.
				return window.from < wait.rest.at ? window : null;
			},
			reasonFor: ({ from }) => ({ rule: "send-window", on: dateAt(from, office.zone), ...numbers }),
		});
		return wait.closingNote === null ? [aimed(wait.nextCheck), aimed(wait.closing)] : [];
	},
});
