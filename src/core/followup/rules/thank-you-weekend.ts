import { addDays, type CalendarDate } from "../../time/calendar-date.ts";
import { type Instant, latest } from "../../time/instant.ts";
import {
	closesAt,
	firstBusinessDayFrom,
	isBusinessDay,
	type Office,
	opensAt,
	workHoursBetween,
} from "../../time/office.ts";
import { dateAt } from "../../time/zone.ts";
import type { Policy } from "../policy.ts";
import type { Round } from "../rounds.ts";
import { rule, type Verdict } from "../rule.ts";
import type { Subject } from "../wait.ts";
import { leavesTodayAt, phaseAt, plainWindow } from "./thank-you-phase.ts";

interface Moved {
	readonly at: Instant;
	/** The working day it moved to; `null`: it stayed. */
	readonly to: CalendarDate | null;
}

const movedOffRest = (at: Instant, office: Office): Moved => {
	const on = dateAt(at, office.zone);
	if (isBusinessDay(on, office)) return { at, to: null };
	const to = firstBusinessDayFrom(on, office);
	return { at: opensAt(to, office), to };
};

/** When work ends before the rest days that `at` falls into; `null` where the interview was on those days itself. */
const closesBeforeRest = (at: Instant, endAt: Instant, office: Office): Instant | null => {
	const first = dateAt(endAt, office.zone);
	for (let day = addDays(dateAt(at, office.zone), -1); day >= first; day = addDays(day, -1)) {
		if (isBusinessDay(day, office)) return closesAt(day, office);
	}
	return null;
};

const extended = (
	{ endAt }: Round,
	about: Subject,
	given: { readonly policy: Policy; readonly office: Office; readonly now: Instant },
): readonly Verdict[] => {
	const { policy, office, now } = given;
	const plain = plainWindow(endAt, policy, office);
	const due = movedOffRest(plain.dueAt, office);
	const late = movedOffRest(plain.lateAt, office);
	// After an interview at night the due moment, moved to nine in the morning, can overtake the late one.
	const window = { ...plain, dueAt: due.at, lateAt: latest(due.at, late.at) };
	const movedTo = now > due.at ? (late.to ?? due.to) : (due.to ?? late.to);
	if (movedTo === null) return [];
	const verdicts: Verdict[] = [
		{
			kind: "do-by",
			about,
			from: endAt,
			dueAt: window.dueAt,
			lateAt: window.lateAt,
			leavesTodayAt: leavesTodayAt(endAt, policy),
			reason: { rule: "thank-you-weekend", endedAt: endAt, phase: phaseAt(now, window), movedTo },
			turnsAt: [window.sameDayUntil],
		},
	];
	const closes = due.to === null ? null : closesBeforeRest(plain.dueAt, endAt, office);
	if (
		closes !== null &&
		closes > endAt &&
		workHoursBetween(endAt, closes, office) >= policy["thank-you-weekend"].workHoursBefore
	) {
		verdicts.push({ kind: "aim", about, bestFrom: () => ({ from: endAt, until: closes }), reasonFor: null });
	}
	return verdicts;
};

/** Moves a due or late moment that falls on a day without work to the first working morning; it never holds. */
export const thankYouWeekend = rule({
	id: "thank-you-weekend",
	page: "docs/rules/thank-you-weekend.md",
	range: "the same afternoon, or the next working morning",
	sources: [
		{
			title: "When to send a thank-you after a Friday interview",
			url: "https://climbtheladder.com/when-to-send-thank-you-after-an-interview-on-friday",
			says: "the same afternoon or the next working morning, by the reader's clock",
		},
		{
			title: "When is the weekend in the Arab world",
			url: "https://thenationalnews.com/mena/2021/12/07/when-is-the-weekend-in-the-arab-world",
			says: "who rests when; the Emirates on Saturday and Sunday since 2022",
		},
	],
	numbers: [
		{
			key: "workHoursBefore",
			unit: "hours",
			min: 0,
			max: 9,
			label: "work hours left at the office that make sending before the weekend better",
		},
	],
	advise: ({ owed, policy, office, now }) =>
		owed.flatMap(({ round, about }) => extended(round, about, { policy, office, now })),
});
