import { addDays, type CalendarDate } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import { addBusinessDays } from "../time/office.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import type { Advice, AheadEvent } from "./advice.ts";
import { isPatientSector } from "./patience.ts";
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
	const { waitBusinessDays, patientBusinessDays } = policy["second-check"];
	const between = isPatientSector(facts.opportunity.sector) ? patientBusinessDays : waitBusinessDays;
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
		on = addBusinessDays(on, nth === checks ? closingNoteBusinessDays : between, office);
	}
	if (next.action.kind === "status-check" || next.kind === "hold") {
		events.push({ kind: "closing-note", on, nth: null, because: "check-limit" });
	}
	return events;
};

/** What may happen from now on, by day, assuming silence until then; a promised date is ahead to the end of its day. */
export const aheadOf = (context: RuleContext, advice: readonly Advice[]): readonly AheadEvent[] => {
	if (context.isClosed) return [];
	const byOn = context.wait?.promise?.byOn ?? null;
	const promised: AheadEvent[] =
		byOn === null || byOn < todayAt(context)
			? []
			: [{ kind: "promised-date", on: byOn, nth: null, because: "promised-date" }];
	return [...interviewsAhead(context), ...promised, ...silenceAhead(context, advice)].sort(byDay);
};

/** Moments after which the events ahead read differently; some may be past. */
export const turnsAhead = (context: RuleContext, advice: readonly Advice[]): readonly Instant[] => {
	const { wait, office } = context;
	if (wait === null) return [];
	const startOfDayAfter = (date: CalendarDate): Instant => startOfDay(addDays(date, 1), office.zone);
	const mayAskToday = advice.some(({ kind, key }) => kind === "do-by" && key === wait.nextCheck.key);
	return [
		...(wait.promise === null ? [] : [startOfDayAfter(wait.promise.byOn)]),
		...(mayAskToday ? [startOfDayAfter(todayAt(context))] : []),
	];
};
