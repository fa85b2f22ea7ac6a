import { type Instant, instantFromMs, latest, msOf } from "../time/instant.ts";
import type { Advice, DoBy, Overruled, Reason } from "./advice.ts";
import type { Snooze } from "./facts.ts";
import type { Verdict } from "./rule.ts";

type DoByVerdict = Extract<Verdict, { kind: "do-by" }>;
type HoldVerdict = Extract<Verdict, { kind: "hold" }>;

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

const lostDoBy = (verdict: DoByVerdict): Overruled => lost("do-by", verdict.reason, verdict.dueAt ?? verdict.from);

/**
 * Several rules want the same thing done: the later due and late moments stand, since a rule only ever extends a window,
 * and the reason shown is of the rule that set the deadline which comes next.
 */
const mergeDoBys = (
	doBys: readonly [DoByVerdict, ...DoByVerdict[]],
	given: {
		readonly now: Instant;
		/** When the last hold, by now past, let it through; `null`: nothing ever held it. */
		readonly heldUntil: Instant | null;
		readonly aimAt: Instant | null;
		readonly notes: readonly Reason[];
		readonly snoozes: readonly Snooze[];
	},
): DoBy => {
	const { now } = given;
	const { about } = doBys[0];
	const dueAt = latestOf(doBys.map((each) => each.dueAt));
	const lateAt = latestOf(doBys.map((each) => each.lateAt));
	const leavesTodayAt = latestOf(doBys.map((each) => each.leavesTodayAt));
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
		from: given.heldUntil === null ? winner.from : latest(winner.from, given.heldUntil),
		aimAt: given.aimAt,
		dueAt,
		lateAt,
		urgency: urgencyAt(now, dueAt, lateAt),
		isOnToday: leavesTodayAt === null || now <= leavesTodayAt,
		snoozedUntil,
	};
};

/** Merges what the rules say about one subject: stop over hold over do-by; `null` while there is nothing to say yet. */
export const mergeVerdicts = (
	verdicts: readonly [Verdict, ...Verdict[]],
	now: Instant,
	snoozes: readonly Snooze[],
): Advice | null => {
	const { key, action } = verdicts[0].about;
	const stop = verdicts.find((verdict) => verdict.kind === "stop");
	const everHeld = verdicts.filter((verdict): verdict is HoldVerdict => verdict.kind === "hold");
	const holds = everHeld.filter(({ until }) => until > now);
	const [doBy, ...furtherDoBys] = verdicts.filter(
		(verdict): verdict is DoByVerdict => verdict.kind === "do-by" && verdict.from <= now,
	);
	const lostDoBys = doBy === undefined ? [] : [doBy, ...furtherDoBys].map(lostDoBy);
	const notes = verdicts.flatMap((verdict) => (verdict.kind === "note" ? [verdict.reason] : []));
	const lostHold = ({ reason, until }: HoldVerdict): Overruled => lost("hold", reason, until);

	if (stop !== undefined) {
		const { reason } = stop;
		const overruled = [...holds.map(lostHold), ...lostDoBys];
		return { kind: "stop", key, action, because: reason.rule, reason, notes, overruled };
	}
	const [firstHold, ...furtherHolds] = holds;
	if (firstHold !== undefined) {
		const winner = furtherHolds.reduce((last, each) => (each.until > last.until ? each : last), firstHold);
		const { reason, until } = winner;
		const overruled = [...holds.filter((each) => each !== winner).map(lostHold), ...lostDoBys];
		return { kind: "hold", key, action, because: reason.rule, reason, notes, overruled, until };
	}
	if (doBy === undefined) return null;
	const aim = verdicts.find((verdict) => verdict.kind === "aim" && verdict.aimAt >= now);
	const heldUntil = latestOf(everHeld.map(({ until }) => until));
	return mergeDoBys([doBy, ...furtherDoBys], {
		now,
		heldUntil,
		aimAt: aim?.kind === "aim" ? aim.aimAt : null,
		notes,
		snoozes,
	});
};

/** Moments at which a verdict comes to mean something else; some may be past. */
export const turnsOfVerdict = (verdict: Verdict): readonly Instant[] => {
	switch (verdict.kind) {
		case "do-by":
			return [
				verdict.from,
				...(verdict.dueAt === null ? [] : [justAfter(verdict.dueAt)]),
				...(verdict.lateAt === null ? [] : [justAfter(verdict.lateAt)]),
				...(verdict.leavesTodayAt === null ? [] : [justAfter(verdict.leavesTodayAt)]),
				...(verdict.turnsAt ?? []),
			];
		case "hold":
			return [verdict.until];
		case "aim":
			return [justAfter(verdict.aimAt)];
		case "stop":
		case "note":
			return [];
	}
};
