import type { Instant } from "../time/instant.ts";
import type { AdviceAction } from "./action.ts";
import type { Advice, DoBy, Lane, Plan } from "./advice.ts";
import { aheadOf, seeTurnsAhead } from "./ahead.ts";
import { contextAt, seeTurnsOfFacts } from "./context.ts";
import type { Facts } from "./facts.ts";
import { isForToday } from "./for-today.ts";
import { mergeVerdicts, seeTurnsOfVerdict } from "./merge.ts";
import { missingOf } from "./missing.ts";
import { NextTurn } from "./next-turn.ts";
import { isAtRest, type RuleContext, type Verdict } from "./rule.ts";
import { opportunityRules } from "./rules/index.ts";

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

/** An offer comes before everything else: its date is somebody else's, and real. */
const PRESSING: ReadonlySet<AdviceAction["kind"]> = new Set([
	"ask-deadline",
	"tell-offer",
	"decide-offer",
	"accept-offer",
	"decline-offer",
	"withdraw",
]);

/** Courtesies once something is over: nobody waits for them, so they come after what somebody does. */
const COURTESIES: ReadonlySet<AdviceAction["kind"]> = new Set(["thank-referee", "answer-no"]);

const pressOf = ({ action }: DoBy): number => (PRESSING.has(action.kind) ? 0 : COURTESIES.has(action.kind) ? 2 : 1);

/**
 * Orders advice as text: first what Today asks for, offers before the rest and courtesies after it, by deadline. Of one interview the debrief comes before the letter,
 * because the letter is written from it; once the debrief is overdue it steps behind every deadline, because a letter in
 * time is worth more. Then what is open without a deadline, what is held, what is stopped.
 */
const orderOf = (advice: Advice): string => {
	const kind = KIND_ORDER[advice.kind];
	switch (advice.kind) {
		case "do-by": {
			const isDebrief = advice.action.kind === "debrief";
			const isBehind = (isDebrief && advice.urgency !== "calm") || advice.dueAt === null;
			const place = `${isForToday(advice) ? 0 : 1}${pressOf(advice)}${isBehind ? 1 : 0}`;
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

const laneOf = (context: RuleContext, advice: readonly Advice[]): Lane => {
	if (advice.some(isForToday)) return "your-move";
	const { facts, isClosed, rounds } = context;
	if (isClosed || isAtRest(context)) return "at-rest";
	const { stage } = facts.opportunity;
	const hasInterview = rounds.held.length + rounds.ahead.length + rounds.timeless.length > 0;
	return hasInterview || (stage !== "saved" && stage !== "applied") ? "their-move" : "applied";
};

/**
 * What to do, what is held and why, for one opportunity at one moment. The rules speak first; of what they say about one
 * thing stop beats hold beats do-by, a later hold beats an earlier one, and what lost stays as the explanation. The same
 * facts in any order give the same plan, and it holds until its `nextChangeAt`, exclusive.
 */
export const planFollowUps = (facts: Facts, now: Instant): Plan => {
	const context = contextAt(facts, now);
	const verdicts = opportunityRules.flatMap((rule) => rule.advise(context));
	const merged = bySubject(verdicts).flatMap((group) => mergeVerdicts(group, now, facts.snoozes) ?? []);
	const advice = inOrder(merged.map((each) => each.advice));
	const turn = new NextTurn(now);
	seeTurnsOfFacts(context, turn);
	for (const verdict of verdicts) seeTurnsOfVerdict(verdict, turn);
	for (const { turnsAt } of merged) turn.see(turnsAt);
	seeTurnsAhead(context, advice, turn);
	return {
		opportunityId: facts.opportunity.id,
		at: now,
		lane: laneOf(context, advice),
		advice,
		ahead: aheadOf(context, advice),
		missing: missingOf(context),
		waitingSince: context.wait?.since ?? null,
		checksUsed: context.wait?.checks.length ?? 0,
		checksAllowed: context.policy["check-limit"].checks,
		nextChangeAt: turn.at,
	};
};

/**
 * Text by which opportunities sort inside a lane: your move by offers first and then the nearest deadline, their move by
 * the day something opens or happens, and the rest by id, which is by age. Deadlines come before open ends.
 */
export const todayRank = (plan: Plan): string => {
	const mine = plan.advice.find(isForToday);
	if (mine !== undefined) return `${pressOf(mine)} ${mine.dueAt ?? NEVER} ${mine.from} ${plan.opportunityId}`;
	const held = plan.advice.find((advice) => advice.kind === "hold");
	return `${held?.until ?? plan.ahead[0]?.on ?? NEVER} ${plan.opportunityId}`;
};
