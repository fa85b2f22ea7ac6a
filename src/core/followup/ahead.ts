import { lastDayOf } from "../offer/offer.ts";
import { addDays, type CalendarDate } from "../time/calendar-date.ts";
import { addBusinessDays } from "../time/office.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import type { Advice, AheadEvent } from "./advice.ts";
import { daysBetweenChecks } from "./asking-days.ts";
import type { NextTurn } from "./next-turn.ts";
import { decisionOn, openOffer } from "./offers.ts";
import type { RuleContext } from "./rule.ts";

const byDay = (a: AheadEvent, b: AheadEvent): number => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1);

const todayAt = ({ now, office }: RuleContext): CalendarDate => dateAt(now, office.zone);

/** Upcoming rounds by the office's day, oldest first. */
const interviewsAhead = ({ rounds, office }: RuleContext): AheadEvent[] =>
	rounds.ahead
		.map(({ interview, endAt }): AheadEvent => {
			const on = dateAt(interview.startsAt ?? endAt, office.zone);
			return { kind: "interview", on, nth: interview.round, because: null };
		})
		.sort(byDay);

/** The checks and the closing note as they would come if they stay silent and the user asks on the first day possible. */
const silenceAhead = (context: RuleContext, advice: readonly Advice[]): AheadEvent[] => {
	const { facts, wait, policy, office } = context;
	if (wait === null) return [];
	const { checks, closingNoteBusinessDays } = policy["check-limit"];
	const floor = policy["contact-floor"].businessDays;
	// Any message waits for the days between messages, be they more than those between questions.
	const between = Math.max(floor, daysBetweenChecks({ policy, office, sector: facts.opportunity.sector }));
	const next = advice.find(
		({ kind, key }) => kind !== "stop" && (key === wait.nextCheck.key || key === wait.closing.key),
	);
	if (next === undefined) return [];

	const events: AheadEvent[] = [];
	let on = next.kind === "hold" ? dateAt(next.until, office.zone) : todayAt(context);
	for (let nth = wait.checks.length + 1; nth <= checks; nth += 1) {
		const isNext = next.action.kind === "status-check" && next.action.nth === nth;
		// What may be done today stands among the advice, not ahead of it.
		if (!isNext || next.kind === "hold") {
			events.push({ kind: "status-check", on, nth, because: isNext ? next.because : "second-check" });
		}
		on = addBusinessDays(on, nth === checks ? Math.max(floor, closingNoteBusinessDays) : between, office);
	}
	if (next.action.kind === "status-check" || next.kind === "hold") {
		events.push({ kind: "closing-note", on, nth: null, because: "check-limit" });
	}
	return events;
};

/** The two dates of an offer of this company: the user's own, and theirs. */
const offerAhead = (context: RuleContext): AheadEvent[] => {
	const offer = openOffer(context);
	const lastDay = offer === null ? null : lastDayOf(offer);
	const decideOn = offer === null ? null : decisionOn(offer, context.policy, context.office.zone);
	const today = todayAt(context);
	const event = (kind: AheadEvent["kind"], on: CalendarDate | null): AheadEvent[] =>
		on === null || on < today ? [] : [{ kind, on, nth: null, because: "competing-offer" }];
	return [...event("decision-point", decideOn), ...event("offer-deadline", lastDay)];
};

/** What may happen from now on, by day, assuming silence until then; a promised date is ahead to the end of its day. */
export const aheadOf = (context: RuleContext, advice: readonly Advice[]): readonly AheadEvent[] => {
	if (context.isClosed) return [];
	const byOn = context.wait?.promise?.byOn ?? null;
	const promised: AheadEvent[] =
		byOn === null || byOn < todayAt(context)
			? []
			: [{ kind: "promised-date", on: byOn, nth: null, because: "promised-date" }];
	return [...interviewsAhead(context), ...promised, ...offerAhead(context), ...silenceAhead(context, advice)].sort(
		byDay,
	);
};

/** Shows the moments after which the events ahead read differently. */
export const seeTurnsAhead = (context: RuleContext, advice: readonly Advice[], turn: NextTurn): void => {
	const { wait, office } = context;
	const seeEndOf = (date: CalendarDate): void => turn.see(startOfDay(addDays(date, 1), office.zone));
	for (const { on } of offerAhead(context)) seeEndOf(on);
	if (wait === null) return;
	if (wait.promise !== null) seeEndOf(wait.promise.byOn);
	const mayAskToday = advice.some(({ kind, key }) => kind === "do-by" && key === wait.nextCheck.key);
	if (mayAskToday) seeEndOf(todayAt(context));
};
