import type { Interview } from "../interview/interview.ts";
import { lastDayOf } from "../offer/offer.ts";
import { CLOSED_STAGES } from "../opportunity/opportunity.ts";
import type { OutcomeResult } from "../outcome/outcome.ts";
import { addDays } from "../time/calendar-date.ts";
import { earliest, type Instant } from "../time/instant.ts";
import { type Office, officeOf } from "../time/office.ts";
import { startOfDay } from "../time/zone.ts";
import type { TouchKind } from "../touch/touch.ts";
import { acceptedElsewhere } from "./accepted-elsewhere.ts";
import type { Facts } from "./facts.ts";
import { type Ledger, ledgerAt } from "./ledger.ts";
import type { NextTurn } from "./next-turn.ts";
import { policyInForce } from "./policy.ts";
import { goBetweenOf, isReachable } from "./recipient.ts";
import { type Round, roundsAt } from "./rounds.ts";
import type { Owed, RuleContext } from "./rule.ts";
import { type Thanks, thanksFor } from "./thanks.ts";
import { waitAt } from "./wait.ts";

const FINAL_RESULTS: readonly OutcomeResult[] = ["rejected", "withdrawn", "quiet"];

/** Words of the user's that end it, whatever stage was noted. */
const FINAL_WORDS: readonly TouchKind[] = ["withdrawal", "decline"];

/** The office whose days and hours count: where nothing else is known, the zone of the latest round. */
export const officeOfFacts = (facts: Facts): Office => {
	let last: Interview | null = null;
	for (const each of facts.interviews) {
		if (last === null || each.round > last.round || (each.round === last.round && each.id > last.id)) last = each;
	}
	const { opportunity, company, settings, holidays } = facts;
	return officeOf({ opportunity, company, settings, holidays, interviewZone: last?.zone ?? null });
};

interface Closing {
	readonly isClosed: boolean;
	readonly closedAt: Instant | null;
}

/**
 * Closed by its stage, or by a final outcome, a withdrawal or a no to their offer that no later change of stage has
 * reopened. It ended when it happened, which may be before it was noted.
 */
const closingAt = ({ opportunity, outcomes }: Facts, ledger: Ledger, now: Instant): Closing => {
	const { stageHistory } = opportunity;
	// What was reopened later was still over before.
	const stageAt = stageHistory.findLast(({ at }) => at <= now)?.at ?? null;
	const isSinceStage = (at: Instant): boolean => stageAt === null || at >= stageAt;
	const ends = [
		...outcomes.flatMap(({ result, at }) => (FINAL_RESULTS.includes(result) && at <= now ? [at] : [])),
		...ledger.flatMap(({ kind, direction, at, opportunityId }) =>
			FINAL_WORDS.includes(kind) && direction === "outbound" && opportunityId === opportunity.id ? [at] : [],
		),
	]
		.filter(isSinceStage)
		.sort();
	if (CLOSED_STAGES.includes(opportunity.stage)) {
		return {
			isClosed: true,
			closedAt: endBeforeNoted(stageHistory, outcomes) ?? stageHistory.at(-1)?.at ?? ends[0] ?? null,
		};
	}
	return { isClosed: ends.length > 0, closedAt: ends[0] ?? null };
};

/** When the end that the last stage notes had happened, be it days before that; `null`: nobody recorded it otherwise. */
const endBeforeNoted = (
	stageHistory: Facts["opportunity"]["stageHistory"],
	outcomes: Facts["outcomes"],
): Instant | null => {
	const notedAt = stageHistory.at(-1)?.at ?? null;
	const before = stageHistory.at(-2)?.at ?? null;
	const ends = outcomes.flatMap(({ result, at }) =>
		FINAL_RESULTS.includes(result) && notedAt !== null && at <= notedAt && (before === null || at > before) ? [at] : [],
	);
	const [first, ...rest] = ends;
	return first === undefined ? null : rest.reduce(earliest, first);
};

const owedBy = (round: Round, thanks: Thanks, facts: Facts): Owed => {
	const { id } = round.interview;
	const { owedTo, sentTo } = thanks;
	const outOfReach = owedTo.filter((person) => !facts.people.some((each) => each.id === person && isReachable(each)));
	const through = outOfReach.length === 0 ? null : goBetweenOf(facts, outOfReach);
	return {
		round,
		thanks,
		about: { key: `thank:${id}`, action: { kind: "thank", interviewId: id, owedTo, sentTo, through } },
	};
};

/** Puts the facts in order for the rules, as they stand at `now`. */
export const contextAt = (facts: Facts, now: Instant): RuleContext => {
	const policy = policyInForce(facts.settings.policy, facts.opportunity.ruleOverrides);
	const office = officeOfFacts(facts);
	const ledger = ledgerAt(facts.touches, now);
	const rounds = roundsAt(facts, now);
	const { isClosed, closedAt } = closingAt(facts, ledger, now);
	const owed: Owed[] = [];
	for (const round of rounds.held) {
		const thanks = thanksFor(round, { facts, held: rounds.held, ledger });
		if (!thanks.isDone) owed.push(owedBy(round, thanks, facts));
	}
	const silence = waitAt({ facts, policy, rounds, ledger, office, isClosed, now });
	const accepted = acceptedElsewhere(facts, office, now);
	return {
		facts,
		policy,
		office,
		now,
		isClosed,
		closedAt,
		rounds,
		owed,
		ledger,
		wait: accepted === null ? silence : null,
		restsAt: silence?.rest.at ?? null,
		acceptedElsewhere: accepted,
	};
};

/** Shows the moments at which the facts themselves come to mean something else. */
export const seeTurnsOfFacts = ({ facts, rounds, office, restsAt }: RuleContext, turn: NextTurn): void => {
	turn.see(restsAt);
	for (const { endAt } of rounds.ahead) turn.see(endAt);
	for (const { at } of facts.touches) turn.see(at);
	for (const { at } of facts.refereeTouches) turn.see(at);
	for (const { at } of facts.outcomes) turn.see(at);
	for (const { notedAt, movedFrom } of facts.promises) {
		turn.see(notedAt);
		for (const { at } of movedFrom) turn.see(at);
	}
	for (const { at } of facts.opportunity.stageHistory) turn.see(at);
	for (const { madeAt, decidedAt } of facts.offers) {
		turn.see(madeAt);
		turn.see(decidedAt);
	}
	// An offer elsewhere is no news for what is over: its plan is not made anew when one changes.
	const isOver = CLOSED_STAGES.includes(facts.opportunity.stage);
	for (const { offer } of isOver ? [] : facts.offersElsewhere) {
		turn.see(offer.madeAt);
		turn.see(offer.decidedAt);
		for (const { at } of offer.movedFrom) turn.see(at);
		// Once its day has passed there is no telling of it, and another one may press.
		const lastDay = offer.state === "open" ? lastDayOf(offer) : null;
		if (lastDay !== null) turn.see(startOfDay(addDays(lastDay, 1), office.zone));
	}
	for (const { handedOverAt, changedAt } of facts.references) {
		turn.see(handedOverAt);
		turn.see(changedAt);
	}
	for (const { until } of facts.snoozes) turn.see(until);
};
