import type { Outcome } from "../../outcome/outcome.ts";
import { addHours, type Instant } from "../../time/instant.ts";
import { dateAt } from "../../time/zone.ts";
import { compareParts } from "../compare-parts.ts";
import { sentSince } from "../ledger.ts";
import { askedOf } from "../recipient.ts";
import { type RuleContext, rule } from "../rule.ts";
import { reopenedAt } from "../stage-history.ts";

const HOURS_A_DAY = 24;

const contentOf = ({ at, interviewId, feedback, id }: Outcome) => [at, interviewId, feedback, id];

/**
 * When they last said no, and the record of it; `null` where they did not, or nobody noted when. A no from before it was
 * taken up again is history.
 */
const noOf = ({ facts, now }: RuleContext): { readonly at: Instant; readonly id: Outcome["id"] | null } | null => {
	const again = reopenedAt(facts.opportunity, now);
	let last: Outcome | null = null;
	for (const outcome of facts.outcomes) {
		if (outcome.result !== "rejected" || outcome.at > now || (again !== null && outcome.at < again)) continue;
		if (last === null || compareParts(contentOf(outcome), contentOf(last)) > 0) last = outcome;
	}
	const { stage, stageHistory } = facts.opportunity;
	const entry = stageHistory.at(-1);
	// A no that was followed by a new beginning, and by another end than a no, is history.
	if (stage !== "rejected") return last === null || (entry !== undefined && last.at < entry.at) ? null : last;
	if (last !== null) return last;
	return entry === undefined || entry.stage !== "rejected" || entry.at > now ? null : { at: entry.at, id: null };
};

/** After a no: one short message that thanks and, if wanted, asks what would help next time. */
export const afterNo = rule({
	id: "after-no",
	page: "docs/rules/after-no.md",
	range: "leave on good terms; no source names a time",
	sources: [
		{
			title: "Candidate experience research 2021",
			url: "https://thetalentboard.org",
			says: "60 of 100 of those turned down got no feedback",
		},
		{
			title: "Job interview preparation, chapter 15",
			url: "http://www.quintcareers.com/Quintessential_Careers_Press/Job-Interview-Preparation/Chapter15/page65.html",
			says: "do not burn bridges",
		},
	],
	numbers: [
		{ key: "leavesTodayAfterDays", unit: "days", min: 1, max: 60, label: "days after their no it leaves Today" },
	],
	advise: (context) => {
		const { facts, isClosed, ledger, office, policy, rounds } = context;
		const no = isClosed && facts.opportunity.stage !== "accepted" ? noOf(context) : null;
		const last = rounds.held.at(-1)?.interview ?? null;
		if (no === null || last === null) return [];
		if (sentSince(ledger, facts.opportunity.id, ["feedback-request", "thanks-after-no", "reply"], no.at) !== null)
			return [];
		const to = askedOf(facts, { promisedBy: null, interviewerIds: last.interviewerIds });
		return [
			{
				kind: "do-by",
				about: {
					key: `answer-no:${no.id ?? facts.opportunity.id}`,
					action: { kind: "answer-no", interviewId: last.id, to, outcomeId: no.id },
				},
				from: no.at,
				dueAt: null,
				lateAt: null,
				leavesTodayAt: addHours(no.at, policy["after-no"].leavesTodayAfterDays * HOURS_A_DAY),
				reason: { rule: "after-no", saidOn: dateAt(no.at, office.zone) },
			},
		];
	},
});
