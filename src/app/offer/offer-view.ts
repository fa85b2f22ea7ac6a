import { OFFER_STAGE_TOPICS } from "#core/debrief/debrief.ts";
import { contextAt } from "#core/followup/context.ts";
import { letterOf } from "#core/followup/letter-of.ts";
import { decisionOn, isDeadlineAsked, toldAt } from "#core/followup/offers.ts";
import { planFollowUps } from "#core/followup/plan.ts";
import { policyInForce } from "#core/followup/policy.ts";
import type { OfferId } from "#core/ids.ts";
import type { Offer } from "#core/offer/offer.ts";
import { CLOSED_STAGES } from "#core/opportunity/opportunity.ts";
import type { OperationContext } from "../operation.ts";
import { adviceView } from "../plan/advice-view.ts";
import { listAll } from "../plan/list-all.ts";
import { loadFacts, type StoredFacts } from "../plan/load-facts.ts";
import { planShown } from "../plan/plan-shown.ts";
import type { ReadableRecords } from "../ports.ts";
import { settingsOf } from "../settings/settings-of.ts";

/** Questions the user kept for this stage, from the debriefs of this opportunity, each with the round it came from. */
const questionsKept = ({ debriefs }: StoredFacts) =>
	debriefs.flatMap(({ id, myQuestions }) =>
		myQuestions
			.filter(({ saveForOffer, topic }) => saveForOffer || OFFER_STAGE_TOPICS.includes(topic))
			.map(({ id: questionId, text, topic, answer }) => ({ interviewId: id, questionId, text, topic, answer })),
	);

/** Their newest promise with a date, also where nothing is asked of them any more. */
const openPromise = ({ promises }: StoredFacts) =>
	promises
		.filter(({ state, byOn }) => state === "open" && byOn !== null)
		.reduce<StoredFacts["promises"][number] | null>(
			(last, each) => (last === null || each.notedAt > last.notedAt ? each : last),
			null,
		);

/** An opportunity that may still decide for the user: what it promised, whether it knows, and what to tell it. */
const otherOf = (facts: StoredFacts, offer: Offer, context: OperationContext) => {
	const now = context.clock.now();
	const { opportunity, company } = facts;
	const shown = planShown(facts, now);
	const policy = policyInForce(facts.settings.policy, opportunity.ruleOverrides);
	const { advice } = planFollowUps(facts, now);
	const tell = advice.find(({ action }) => "offerId" in action && action.offerId === offer.id) ?? null;
	const around = contextAt(facts, now);
	/** What is to be written now; an earlier draft of another kind would say what is no longer so. */
	const letterKind = tell === null ? null : letterOf(tell.action.kind);
	const told = toldAt(around, offer);
	if (tell === null && told === null) return null;
	return {
		opportunityId: opportunity.id,
		company: company.name,
		position: opportunity.position,
		/** When this company promised its answer; `null`: it did not. */
		promisedOn: (around.wait?.promise ?? openPromise(facts))?.byOn ?? null,
		toldAt: told,
		advice: tell === null ? null : adviceView(tell, shown, { policy, now }),
		draftId:
			facts.letters.find(({ kind, state, offerId }) => kind === letterKind && state === "draft" && offerId === offer.id)
				?.id ?? null,
	};
};

/** One offer with its dates, the questions kept for it, and everybody else who should know; `null` for an unknown id. */
export const offerView = async (context: OperationContext, records: ReadableRecords, id: OfferId) => {
	const offer = await records.get("offer", id);
	if (offer === null) return null;
	const settings = await settingsOf(context, records);
	const [facts] = await loadFacts(records, settings, [offer.opportunityId], "included");
	if (facts === undefined) return null;
	const now = context.clock.now();
	const own = contextAt(facts, now);
	const shown = planShown(facts, now);
	const open = await listAll(records, "opportunity", { where: { stage: ["applied", "interviewing", "offer"] } });
	const others = await loadFacts(
		records,
		settings,
		open.map((each) => each.id).filter((each) => each !== offer.opportunityId),
	);
	const advice = planFollowUps(facts, now).advice.filter(
		({ action }) => "offerId" in action && action.offerId === offer.id,
	);
	return {
		offer,
		opportunityId: offer.opportunityId,
		company: facts.company.name,
		position: facts.opportunity.position,
		zone: own.office.zone,
		/** The user's own decision point; `null` while there is no date to count from. */
		decideOn: decisionOn(offer, own.policy, own.office.zone),
		isDeadlineAsked: isDeadlineAsked(own, offer),
		isClosed: CLOSED_STAGES.includes(facts.opportunity.stage),
		advice: advice.map((each) => adviceView(each, shown, { policy: own.policy, now })),
		questions: questionsKept(facts),
		others: others.flatMap((each) => otherOf(each, offer, context) ?? []),
		drafts: facts.letters
			.filter(({ offerId, state }) => offerId === offer.id && state === "draft")
			.map(({ id: letterId, kind }) => ({ letterId, kind })),
	};
};
