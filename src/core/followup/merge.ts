import { type Instant, instantFromMs, latest, msOf } from "../time/instant.ts";
import type { Advice, Aim, DoBy, Overruled } from "./advice.ts";
import type { Snooze } from "./facts.ts";
import type { NextTurn } from "./next-turn.ts";
import type { Reason } from "./reason.ts";
import type { Verdict } from "./rule.ts";

type DoByVerdict = Extract<Verdict, { kind: "do-by" }>;
type HoldVerdict = Extract<Verdict, { kind: "hold" }>;
type StopVerdict = Extract<Verdict, { kind: "stop" }>;
type AimVerdict = Extract<Verdict, { kind: "aim" }>;

/** An advice, and when its best time has passed and the next one is named; `null`: there is no such time. */
export interface Merged {
	readonly advice: Advice;
	readonly turnsAt: Instant | null;
}

/** The first moment at which something with this last permitted moment is past. */
const justAfter = (instant: Instant): Instant => instantFromMs(msOf(instant) + 1);

const latestOf = (instants: readonly (Instant | null)[]): Instant | null =>
	instants.reduce((last, each) => (last === null || each === null ? (last ?? each) : latest(last, each)), null);

/** The deadline that matters at `now`: the due moment until it has passed, then the moment it becomes late. */
const deadlineAt = (verdict: DoByVerdict, isOverdue: boolean): Instant | null =>
	isOverdue ? verdict.lateAt : verdict.dueAt;

const urgencyAt = (now: Instant, dueAt: Instant | null, lateAt: Instant | null): DoBy["urgency"] => {
	if (lateAt !== null && now > lateAt) return "red";
	return dueAt !== null && now > dueAt ? "amber" : "calm";
};

const lost = (kind: Overruled["kind"], reason: Reason, at: Instant | null): Overruled => ({
	kind,
	because: reason.rule,
	reason,
	at,
});

const lostHold = ({ reason, until }: HoldVerdict): Overruled => lost("hold", reason, until);

const lostDoBy = (verdict: DoByVerdict): Overruled => lost("do-by", verdict.reason, verdict.dueAt ?? verdict.from);

/**
 * Several rules want the same thing done: the later due and late moments stand, since a rule only ever extends a window,
 * and the reason shown is of the rule that set the deadline which comes next.
 */
const mergeDoBys = (
	doBys: readonly [DoByVerdict, ...DoByVerdict[]],
	given: {
		readonly now: Instant;
		/** The last hold, by now past, that let it through; `null`: nothing ever held it. */
		readonly lastHold: HoldVerdict | null;
		readonly aim: Aim | null;
		readonly notes: readonly Reason[];
		readonly snoozes: readonly Snooze[];
	},
): DoBy => {
	const { now } = given;
	const { about } = doBys[0];
	const dueAt = latestOf(doBys.map((each) => each.dueAt));
	const lateAt = latestOf(doBys.map((each) => each.lateAt));
	const isUntilDone = doBys.some((each) => each.leavesTodayAt === null);
	// Nothing leaves Today while there is still time for it, however far a rest has moved that time.
	const leavesTodayAt = isUntilDone ? null : latestOf([...doBys.map((each) => each.leavesTodayAt), dueAt]);
	const isOverdue = dueAt !== null && now > dueAt;
	const deadline = isOverdue ? lateAt : dueAt;
	const winner = doBys.find((each) => deadlineAt(each, isOverdue) === deadline) ?? doBys[0];
	const losers = doBys.filter((each) => each !== winner && deadlineAt(each, isOverdue) !== deadline);
	const snoozedUntil = latestOf(
		given.snoozes.filter(({ adviceKey, until }) => adviceKey === about.key && until > now).map(({ until }) => until),
	);
	return {
		kind: "do-by",
		key: about.key,
		action: about.action,
		because: winner.reason.rule,
		reason: winner.reason,
		notes: given.notes,
		overruled: losers.map(lostDoBy),
		aim: given.aim,
		waitedFor: given.lastHold === null ? null : lostHold(given.lastHold),
		from: given.lastHold === null ? winner.from : latest(winner.from, given.lastHold.until),
		dueAt,
		lateAt,
		urgency: urgencyAt(now, dueAt, lateAt),
		isOnToday: leavesTodayAt === null || now <= leavesTodayAt,
		snoozedUntil,
	};
};

/** The stop in force that began last; of two that began together the first in the order of the rules. */
const stopAt = (verdicts: readonly Verdict[], now: Instant): StopVerdict | null => {
	let stop: StopVerdict | null = null;
	for (const verdict of verdicts) {
		if (verdict.kind !== "stop" || (verdict.from !== undefined && verdict.from > now)) continue;
		if (stop === null || (verdict.from ?? "") > (stop.from ?? "")) stop = verdict;
	}
	return stop;
};

/** The hold that ends last; of two that end together the first in the order of the rules. */
const lastToEnd = (holds: readonly HoldVerdict[]): HoldVerdict | null =>
	holds.reduce<HoldVerdict | null>((last, each) => (last === null || each.until > last.until ? each : last), null);

/** The first best time that any rule names and that has not passed, and the rule's word for it. */
const aimFrom = (
	aims: readonly AimVerdict[],
	permitted: Instant,
	now: Instant,
): { readonly aim: Aim | null; readonly notes: readonly Reason[] } => {
	for (const { bestFrom, reasonFor } of aims) {
		const aim = bestFrom(permitted);
		if (aim !== null && aim.until >= now) return { aim, notes: reasonFor === null ? [] : [reasonFor(aim)] };
	}
	return { aim: null, notes: [] };
};

/** Merges what the rules say about one subject: stop over hold over do-by; `null` while there is nothing to say yet. */
export const mergeVerdicts = (
	verdicts: readonly [Verdict, ...Verdict[]],
	now: Instant,
	snoozes: readonly Snooze[],
): Merged | null => {
	const { key, action } = verdicts[0].about;
	const everHeld = verdicts.filter((verdict): verdict is HoldVerdict => verdict.kind === "hold");
	const holds = everHeld.filter(({ until }) => until > now);
	const [doBy, ...furtherDoBys] = verdicts.filter(
		(verdict): verdict is DoByVerdict => verdict.kind === "do-by" && verdict.from <= now,
	);
	const lostDoBys = doBy === undefined ? [] : [doBy, ...furtherDoBys].map(lostDoBy);
	const notes = verdicts.flatMap((verdict) => (verdict.kind === "note" ? [verdict.reason] : []));
	const aims = verdicts.filter((verdict): verdict is AimVerdict => verdict.kind === "aim");

	const stop = stopAt(verdicts, now);
	if (stop !== null) {
		const { reason } = stop;
		const overruled = [...holds.map(lostHold), ...lostDoBys];
		return {
			advice: { kind: "stop", key, action, because: reason.rule, reason, notes, overruled, aim: null },
			turnsAt: null,
		};
	}
	const hold = lastToEnd(holds);
	if (hold !== null) {
		const { reason, until } = hold;
		const overruled = [...holds.filter((each) => each !== hold).map(lostHold), ...lostDoBys];
		const best = aimFrom(aims, until, now);
		return {
			advice: {
				kind: "hold",
				key,
				action,
				because: reason.rule,
				reason,
				notes: [...notes, ...best.notes],
				overruled,
				aim: best.aim,
				until,
			},
			turnsAt: null,
		};
	}
	if (doBy === undefined) return null;
	const best = aimFrom(aims, now, now);
	return {
		advice: mergeDoBys([doBy, ...furtherDoBys], {
			now,
			lastHold: lastToEnd(everHeld),
			aim: best.aim,
			notes: [...notes, ...best.notes],
			snoozes,
		}),
		turnsAt: best.aim === null ? null : justAfter(best.aim.until),
	};
};

/** Shows the moments at which a verdict comes to mean something else. */
export const seeTurnsOfVerdict = (verdict: Verdict, turn: NextTurn): void => {
	switch (verdict.kind) {
		case "do-by":
			turn.see(verdict.from);
			for (const last of [verdict.dueAt, verdict.lateAt, verdict.leavesTodayAt]) {
				if (last !== null) turn.see(justAfter(last));
			}
			for (const at of verdict.turnsAt ?? []) turn.see(at);
			return;
		case "hold":
			turn.see(verdict.until);
			return;
		case "stop":
			turn.see(verdict.from);
			return;
		case "aim":
		case "note":
			return;
	}
};
