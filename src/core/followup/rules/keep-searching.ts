import { addDays, type CalendarDate, laterDate } from "../../time/calendar-date.ts";
import { type Instant, latest } from "../../time/instant.ts";
import { addBusinessDays } from "../../time/office.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import type { Reason } from "../reason.ts";
import { searchRule, type Verdict } from "../rule.ts";
import type { SearchContext } from "../search-context.ts";

type SearchReason = Extract<Reason, { rule: "keep-searching" }>;

const DAYS_A_WEEK = 7;
const ABOUT = { key: "search-on", action: { kind: "search-on", interviewId: null } } as const;

interface Cause {
	readonly cause: "only-one" | "no-new-application";
	readonly sinceOn: CalendarDate;
}

/** Why the search should go on, the older cause first; none while everything is in hand. */
const causesOf = ({ facts }: SearchContext): readonly Cause[] => {
	const { zone } = facts.settings;
	const causes: Cause[] = [];
	if (facts.live === 1 && facts.onlyOneWaitsSince !== null) {
		causes.push({ cause: "only-one", sinceOn: dateAt(facts.onlyOneWaitsSince, zone) });
	}
	const lastInterviewOn = facts.lastInterviewEndedAt === null ? null : dateAt(facts.lastInterviewEndedAt, zone);
	const lastAppliedOn = facts.appliedOn.reduce<CalendarDate | null>(
		(last, on) => (last === null ? on : laterDate(last, on)),
		null,
	);
	if (lastInterviewOn !== null && facts.live > 0 && (lastAppliedOn === null || lastAppliedOn <= lastInterviewOn)) {
		causes.push({ cause: "no-new-application", sinceOn: lastInterviewOn });
	}
	return causes.sort((a, b) => (a.sinceOn < b.sinceOn ? -1 : a.sinceOn > b.sinceOn ? 1 : a.cause < b.cause ? 1 : -1));
};

/** Reminds the user to keep other options open, and holds it back once they wrote as many applications as they meant to. */
export const keepSearching = searchRule({
	id: "keep-searching",
	page: "docs/rules/keep-searching.md",
	range: "advised everywhere, with no number anywhere",
	sources: [
		{
			title: "What happens after your job interview",
			url: "https://www.bayt.com/en/career-article-3421/",
			says: "do not stop; this half known from a summary only",
		},
		{
			title: "Job interview preparation, chapter 15",
			url: "http://www.quintcareers.com/Quintessential_Careers_Press/Job-Interview-Preparation/Chapter15/page65.html",
			says: "keep hunting",
		},
	],
	numbers: [
		{
			key: "waitBusinessDays",
			unit: "business-days",
			min: 1,
			max: 60,
			label: "working days of waiting before a word about other options",
		},
		{ key: "thinBelow", unit: "times", min: 1, max: 50, label: "live opportunities below which the search is thin" },
		{
			key: "applicationsAWeek",
			unit: "times",
			min: 0,
			max: 200,
			label: "applications a week, then enough; 0 for no brake",
		},
	],
	advise: (context) => {
		const { facts, policy, home, applicationsThisWeek, weekBeganOn } = context;
		if (facts.hasAccepted) return [];
		const { waitBusinessDays, applicationsAWeek } = policy["keep-searching"];
		const { zone } = facts.settings;
		const verdicts = causesOf(context).map(({ cause, sinceOn }): Verdict => {
			const reason: SearchReason = { rule: "keep-searching", cause, sinceOn, live: facts.live, applicationsThisWeek };
			const from = startOfDay(addBusinessDays(sinceOn, waitBusinessDays, home), zone);
			return { kind: "do-by", about: ABOUT, from, dueAt: null, lateAt: null, leavesTodayAt: null, reason };
		});
		const [first] = verdicts;
		if (first === undefined || first.kind !== "do-by") return [];
		const putAsideAt = facts.nudges
			.filter(({ key }) => key === ABOUT.key)
			.reduce<Instant | null>((last, { at }) => (last === null ? at : latest(last, at)), null);
		if (putAsideAt !== null) {
			const until = startOfDay(addBusinessDays(dateAt(putAsideAt, zone), waitBusinessDays, home), zone);
			verdicts.push({ kind: "hold", about: ABOUT, until, reason: first.reason });
		}
		if (applicationsAWeek > 0 && applicationsThisWeek >= applicationsAWeek) {
			const until = startOfDay(addDays(weekBeganOn, DAYS_A_WEEK), zone);
			const reason: SearchReason = {
				rule: "keep-searching",
				cause: "enough-this-week",
				sinceOn: weekBeganOn,
				live: facts.live,
				applicationsThisWeek,
			};
			verdicts.push({ kind: "hold", about: ABOUT, until, reason });
		}
		return verdicts;
	},
});
