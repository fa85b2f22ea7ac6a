import type { Interview } from "../interview/interview.ts";
import { CLOSED_STAGES } from "../opportunity/opportunity.ts";
import type { OutcomeResult } from "../outcome/outcome.ts";
import type { Instant } from "../time/instant.ts";
import { type Office, officeOf } from "../time/office.ts";
import type { Facts } from "./facts.ts";
import { ledgerAt } from "./ledger.ts";
import { policyInForce } from "./policy.ts";
import { goBetweenOf, isReachable } from "./recipient.ts";
import { type Round, roundsAt } from "./rounds.ts";
import type { Owed, RuleContext } from "./rule.ts";
import { type Thanks, thanksFor } from "./thanks.ts";
import { waitAt } from "./wait.ts";

const FINAL_RESULTS: readonly OutcomeResult[] = ["rejected", "withdrawn", "quiet"];

/** The office whose days and hours count: where nothing else is known, the zone of the latest round. */
export const officeOfFacts = (facts: Facts): Office => {
	let last: Interview | null = null;
	for (const each of facts.interviews) {
		if (last === null || each.round > last.round || (each.round === last.round && each.id > last.id)) last = each;
	}
	const { opportunity, company, settings, holidays } = facts;
	return officeOf({ opportunity, company, settings, holidays, interviewZone: last?.zone ?? null });
};

/** Closed by its stage, or by a final outcome that no later change of stage has reopened. */
const isClosedAt = ({ opportunity, outcomes }: Facts, now: Instant): boolean => {
	if (CLOSED_STAGES.includes(opportunity.stage)) return true;
	const stageAt = opportunity.stageHistory.at(-1)?.at ?? null;
	return outcomes.some(
		({ result, at }) => FINAL_RESULTS.includes(result) && at <= now && (stageAt === null || at >= stageAt),
	);
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
	const isClosed = isClosedAt(facts, now);
	const owed: Owed[] = [];
	for (const round of rounds.held) {
		const thanks = thanksFor(round, { facts, held: rounds.held, ledger });
		if (!thanks.isDone) owed.push(owedBy(round, thanks, facts));
	}
	const wait = waitAt({ facts, rounds, ledger, office, isClosed, now });
	return { facts, policy, office, now, isClosed, rounds, owed, ledger, wait };
};

/** Moments after `now` at which the facts themselves come to mean something else. */
export const turnsOfFacts = ({ facts, rounds, now }: RuleContext): readonly Instant[] => [
	...rounds.ahead.map(({ endAt }) => endAt),
	...facts.touches.map(({ at }) => at).filter((at) => at > now),
	...facts.outcomes.map(({ at }) => at).filter((at) => at > now),
	...facts.promises.flatMap(({ movedFrom }) => movedFrom.map(({ at }) => at)).filter((at) => at > now),
];
