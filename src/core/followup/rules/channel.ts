import { addDays, type CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { firstBusinessDayFrom, type Office } from "../../time/office.ts";
import { firstWorkday, isFirstDayBack } from "../../time/office-week.ts";
import { dateAt } from "../../time/zone.ts";
import type { Channel, Touch } from "../../touch/touch.ts";
import { isExempt } from "../ledger.ts";
import type { Reason } from "../reason.ts";
import { type RuleContext, rule } from "../rule.ts";
import type { Wait } from "../wait.ts";

type ChannelReason = Extract<Reason, { rule: "channel" }>;

const isAbout =
	({ facts }: RuleContext) =>
	({ opportunityId }: Touch): boolean =>
		opportunityId === facts.opportunity.id;

/** Calls of ours since the last interview, without thanks, answers and what tells or settles something. */
const callsOf = (context: RuleContext): number => {
	const since: Instant | null = context.rounds.held.at(-1)?.endAt ?? null;
	return context.ledger.filter(
		(touch) =>
			isAbout(context)(touch) &&
			touch.direction === "outbound" &&
			touch.channel === "phone" &&
			touch.kind !== "thank-you" &&
			!isExempt(touch) &&
			(since === null || touch.at > since),
	).length;
};

const MOST_TRIES = 4;

/** The first day on which a call is polite: after the promised date, at work, and not as their week begins. */
const callFromOn = (wait: Wait, office: Office): CalendarDate => {
	const begin = wait.promise?.byOn ?? dateAt(wait.since, office.zone);
	let day = firstBusinessDayFrom(addDays(begin, 1), office);
	// After a week of holidays the second day back can be the first of the week after; an office with one workday has no other.
	for (let tries = 0; tries < MOST_TRIES && isFirstDayBack(day, office); tries += 1) {
		day = firstBusinessDayFrom(addDays(day, 1), office);
	}
	return day;
};

/** Which ways are open to ask, for all time. */
export const channelsOf = (context: RuleContext, wait: Wait): ChannelReason => {
	const { facts, office, policy, ledger } = context;
	const { to } = wait.nextCheck.action as { readonly to: string | null };
	const person = facts.people.find(({ id }) => id === to);
	const theyUsed = (channel: Channel): boolean =>
		ledger.some((touch) => touch.direction === "inbound" && touch.channel === channel && isAbout(context)(touch));
	const phone = (): ChannelReason["phone"] => {
		if (person?.doNotCall === true) return "asked-not-to";
		if (callsOf(context) >= policy.channel.phoneCalls) return "used";
		return (person?.phone ?? null) === null ? "no-number" : "once";
	};
	return {
		rule: "channel",
		phone: phone(),
		callFromOn: callFromOn(wait, office),
		firstWorkday: firstWorkday(office),
		mayText: theyUsed("text"),
		maySocial: theyUsed("social"),
	};
};

/** Says by which way to ask: e-mail, at most one call, and text or social media only where they used them first. */
export const channel = rule({
	id: "channel",
	page: "docs/rules/channel.md",
	range: "e-mail first; one call; a text message by hardly anyone",
	sources: [
		{
			title: "The art of following up, survey 2017",
			url: "https://press.roberthalf.com/2017-09-19-The-Art-of-Following-Up",
			says: "e-mail 64, a call 21, a visit 14, social media 1, a text message none of 100; about applications",
		},
		{
			title: "The art of following up, Canada 2017",
			url: "https://www.roberthalf.ca/en/the-art-of-following-up",
			says: "e-mail 46, a call 39 of 100",
		},
		{
			title: "One thing job seekers should never do on a Monday",
			url: "https://www.inc.com/jt-odonnell/1-thing-job-seekers-should-never-do-on-a-mondays.html",
			says: "nothing on the first day of the week",
		},
		{
			title: "Five steps of interview follow-up",
			url: "https://culpwrit.com/2011/11/25/5-step-approach-to-interview-follow-up/",
			says: "one call, and after a week without an answer let it be",
		},
		{
			title: "Job hunting guide, follow-up",
			url: "https://marywood.edu/career/job-hunting-guide/follow-up.html",
			says: "against it: ask by telephone",
		},
	],
	numbers: [{ key: "phoneCalls", unit: "times", min: 0, max: 3, label: "phone calls between two interviews" }],
	advise: (context) => {
		const { wait } = context;
		if (wait === null || wait.closingNote !== null) return [];
		return [{ kind: "note", about: wait.nextCheck, reason: channelsOf(context, wait) }];
	},
});
