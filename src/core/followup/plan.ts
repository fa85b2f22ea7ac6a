import type { Instant } from "../time/instant.ts";
import { earliest } from "../time/instant.ts";
import type { Advice, DoBy, Lane, Plan } from "./advice.ts";
import { aheadOf, turnsAhead } from "./ahead.ts";
import { contextAt, turnsOfFacts } from "./context.ts";
import type { Facts } from "./facts.ts";
import { mergeVerdicts, turnsOfVerdict } from "./merge.ts";
import { missingOf } from "./missing.ts";
import type { RuleContext, Verdict } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** True for what Today asks of the user. */
const isForToday = (advice: Advice): advice is DoBy =>
	advice.kind === "do-by" && advice.isOnToday && advice.snoozedUntil === null;

type Verdicts = readonly [Verdict, ...Verdict[]];

const bySubject = (verdicts: readonly Verdict[]): readonly Verdicts[] => {
	const groups = new Map<string, [Verdict, ...Verdict[]]>();
	for (const verdict of verdicts) {
		const group = groups.get(verdict.about.key);
		if (group === undefined) groups.set(verdict.about.key, [verdict]);
		else group.push(verdict);
	}
	return [...groups.values()];
};

const KIND_ORDER = { "do-by": "0", hold: "1", stop: "2" } as const;
/** Sorts after every moment. */
const NEVER = "9999";

/**
 * Orders advice as text: first what Today asks for, by deadline. Of one interview the debrief comes before the letter,
 * because the letter is written from it; once the debrief is overdue it steps behind every deadline, because a letter in
 * time is worth more. Then what is open without a deadline, what is held, what is stopped.
 */
const orderOf = (advice: Advice): string => {
	const kind = KIND_ORDER[advice.kind];
	switch (advice.kind) {
		case "do-by": {
			const isDebrief = advice.action.kind === "debrief";
			const isBehind = (isDebrief && advice.urgency !== "calm") || advice.dueAt === null;
			const place = `${isForToday(advice) ? 0 : 1}${isBehind ? 1 : 0}`;
			return `${kind}${place} ${advice.dueAt ?? NEVER} ${isDebrief ? 0 : 1} ${advice.from} ${advice.key}`;
		}
		case "hold":
			return `${kind} ${advice.until} ${advice.key}`;
		case "stop":
			return `${kind} ${advice.key}`;
	}
};

const inOrder = (advice: readonly Advice[]): readonly Advice[] => {
	if (advice.length < 2) return advice;
	return advice
		.map((each) => ({ each, order: orderOf(each) }))
		.sort((a, b) => (a.order < b.order ? -1 : 1))
		.map(({ each }) => each);
};

const laneOf = ({ facts, isClosed, rounds }: RuleContext, advice: readonly Advice[]): Lane => {
	if (advice.some(isForToday)) return "your-move";
	if (isClosed) return "at-rest";
	const { stage } = facts.opportunity;
	const hasInterview = rounds.held.length + rounds.ahead.length + rounds.timeless.length > 0;
	return hasInterview || (stage !== "saved" && stage !== "applied") ? "their-move" : "applied";
};

const nextOf = (instants: readonly Instant[], now: Instant): Instant | null => {
	let next: Instant | null = null;
	for (const at of instants) {
		if (at > now) next = next === null ? at : earliest(next, at);
	}
	return next;
};

/**
 * What to do, what is held and why, for one opportunity at one moment. The rules speak first; of what they say about one
 * thing stop beats hold beats do-by, a later hold beats an earlier one, and what lost stays as the explanation. The same
 * facts in any order give the same plan, and it holds until its `nextChangeAt`, exclusive.
 */
export const planFollowUps = (facts: Facts, now: Instant): Plan => {
	const context = contextAt(facts, now);
	const verdicts = rules.flatMap((rule) => rule.advise(context));
	const advice = inOrder(bySubject(verdicts).flatMap((group) => mergeVerdicts(group, now, facts.snoozes) ?? []));
	const turns = [
		...turnsOfFacts(context),
		...verdicts.flatMap(turnsOfVerdict),
		...facts.snoozes.map(({ until }) => until),
		...turnsAhead(context, advice),
	];
	return {
		opportunityId: facts.opportunity.id,
		at: now,
		lane: laneOf(context, advice),
		advice,
		ahead: aheadOf(context, advice),
		missing: missingOf(context),
		checksUsed: context.wait?.checks.length ?? 0,
		checksAllowed: context.policy["check-limit"].checks,
		nextChangeAt: nextOf(turns, now),
	};
};

/**
 * Text by which opportunities sort inside a lane: your move by the nearest deadline, their move by the day something
 * opens or happens, and the rest by id, which is by age. Deadlines come before open ends.
 */
export const todayRank = (plan: Plan): string => {
	const mine = plan.advice.find(isForToday);
	if (mine !== undefined) return `${mine.dueAt ?? NEVER} ${mine.from} ${plan.opportunityId}`;
	const held = plan.advice.find((advice) => advice.kind === "hold");
	return `${held?.until ?? plan.ahead[0]?.on ?? NEVER} ${plan.opportunityId}`;
};
