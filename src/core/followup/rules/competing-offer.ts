import type { OfferId } from "../../ids.ts";
import { lastDayOf, type Offer } from "../../offer/offer.ts";
import { addHours, earliest, type Instant, latest } from "../../time/instant.ts";
import { addBusinessDays, closesAt } from "../../time/office.ts";
import { dateAt, startOfDay } from "../../time/zone.ts";
import type { AdviceAction } from "../action.ts";
import { endOfDay } from "../end-of-day.ts";
import type { OfferElsewhere } from "../facts.ts";
import { sentSince } from "../ledger.ts";
import {
	answeredOffer,
	decisionOn,
	isDeadlineAsked,
	isInTalks,
	openOffer,
	type Untold,
	untoldOffer,
} from "../offers.ts";
import type { Reason } from "../reason.ts";
import { askedOf } from "../recipient.ts";
import { type RuleContext, rule, type Verdict } from "../rule.ts";
import type { Subject } from "../wait.ts";

type OfferAction = Extract<AdviceAction, { readonly offerId: OfferId }>;
type OfferReason = Extract<Reason, { rule: "competing-offer" }>;

const HOURS_A_WEEK = 168;

/** What is said about one offer at one of its moments. */
const about = (context: RuleContext, kind: OfferAction["kind"], offer: Offer): Subject => {
	const { facts, rounds, wait } = context;
	const last = rounds.held.at(-1)?.interview ?? null;
	const to = askedOf(facts, { promisedBy: wait?.promise?.madeBy ?? null, interviewerIds: last?.interviewerIds ?? [] });
	return { key: `${kind}:${offer.id}`, action: { kind, interviewId: last?.id ?? null, offerId: offer.id, to } };
};

const reasonOf = (
	{ facts, policy, office, wait }: RuleContext,
	moment: OfferReason["moment"],
	offer: Offer,
	company: string | null,
): OfferReason => ({
	rule: "competing-offer",
	moment,
	company,
	answerByOn: lastDayOf(offer),
	decideOn: decisionOn(offer, policy, office.zone),
	promisedOn: offer.opportunityId === facts.opportunity.id ? null : (wait?.promise?.byOn ?? null),
});

/** The last moment of work on the day by which a company should know. */
const knowBy = ({ policy, office }: RuleContext, since: Instant): Instant =>
	closesAt(
		addBusinessDays(dateAt(since, office.zone), policy["competing-offer"].tellWithinBusinessDays, office),
		office,
	);

/** The same, or the end of the offer's last day where that comes first: after it the word is of no use. */
const inTime = (context: RuleContext, since: Instant, offer: Offer): Instant => {
	const lastDay = lastDayOf(offer);
	const end = lastDay === null ? null : endOfDay(lastDay, context.office.zone);
	const known = knowBy(context, since);
	return end === null || end < since ? known : earliest(known, end);
};

/** An offer of this company: ask for its date where nobody has, and decide before it. */
const aboutOwnOffer = (context: RuleContext, offer: Offer): Verdict[] => {
	const { facts, office, policy } = context;
	const { name } = facts.company;
	if (offer.answerBy.kind === "not-known") {
		if (isDeadlineAsked(context, offer)) return [];
		return [
			{
				kind: "do-by",
				about: about(context, "ask-deadline", offer),
				from: offer.madeAt,
				dueAt: knowBy(context, offer.madeAt),
				lateAt: null,
				leavesTodayAt: null,
				reason: reasonOf(context, "ask-first", offer, name),
			},
		];
	}
	const lastDay = lastDayOf(offer);
	const decideOn = decisionOn(offer, policy, office.zone);
	if (lastDay === null || decideOn === null) return [];
	const opens = startOfDay(decideOn, office.zone);
	return [
		{
			kind: "do-by",
			about: about(context, "decide-offer", offer),
			from: latest(opens, offer.madeAt),
			dueAt: endOfDay(lastDay, office.zone),
			lateAt: null,
			leavesTodayAt: null,
			reason: reasonOf(context, "decide", offer, name),
		},
	];
};

/** After a yes or a no the company that offered gets it in writing. */
const aboutAnswer = (context: RuleContext, offer: Offer): Verdict[] => {
	const { facts, ledger } = context;
	const isYes = offer.state === "accepted";
	const decidedAt = offer.decidedAt ?? offer.madeAt;
	const kinds = isYes ? (["acceptance"] as const) : (["decline", "withdrawal"] as const);
	if (sentSince(ledger, facts.opportunity.id, kinds, offer.madeAt) !== null) return [];
	return [
		{
			kind: "do-by",
			about: about(context, isYes ? "accept-offer" : "decline-offer", offer),
			from: decidedAt,
			dueAt: inTime(context, decidedAt, offer),
			lateAt: null,
			leavesTodayAt: addHours(decidedAt, HOURS_A_WEEK),
			reason: reasonOf(context, isYes ? "confirm" : "decline", offer, facts.company.name),
		},
	];
};

/** An offer of this company that was open when the user said yes elsewhere: a no, with thanks, lets them ask the next one. */
const aboutOwnAfterYes = (context: RuleContext, offer: Offer, accepted: OfferElsewhere): Verdict[] => {
	const decidedAt = accepted.offer.decidedAt ?? accepted.offer.madeAt;
	if (sentSince(context.ledger, context.facts.opportunity.id, ["decline", "withdrawal"], offer.madeAt) !== null)
		return [];
	return [
		{
			kind: "do-by",
			about: about(context, "decline-offer", offer),
			from: decidedAt,
			dueAt: inTime(context, decidedAt, offer),
			lateAt: null,
			leavesTodayAt: null,
			reason: reasonOf(context, "decline-for-another", offer, accepted.companyName),
		},
	];
};

/** Tells this company of another's offer within a day; where that has no date yet, its company is asked first. */
const aboutOfferElsewhere = (context: RuleContext, { elsewhere, since, isAgain }: Untold): Verdict[] => {
	const { office, policy } = context;
	const { offer, companyName } = elsewhere;
	const subject = about(context, "tell-offer", offer);
	const lastDay = lastDayOf(offer);
	const tell: Verdict = {
		kind: "do-by",
		about: subject,
		from: since,
		dueAt: inTime(context, since, offer),
		lateAt: null,
		leavesTodayAt: lastDay === null ? null : endOfDay(lastDay, office.zone),
		reason: reasonOf(context, isAgain ? "tell-again" : "tell", offer, companyName),
	};
	if (offer.answerBy.kind !== "not-known" || elsewhere.isDeadlineAsked) return [tell];
	const waitDays = policy["competing-offer"].tellWithinBusinessDays;
	const until = startOfDay(addBusinessDays(dateAt(offer.madeAt, office.zone), waitDays, office), office.zone);
	return [{ kind: "hold", about: subject, until, reason: reasonOf(context, "ask-first", offer, companyName) }, tell];
};

/** Once an offer elsewhere is accepted, those who are still deciding are told, with thanks. */
const aboutAcceptedElsewhere = (context: RuleContext, { offer, companyName }: OfferElsewhere): Verdict[] => {
	const decidedAt = offer.decidedAt ?? offer.madeAt;
	return [
		{
			kind: "do-by",
			about: about(context, "withdraw", offer),
			from: decidedAt,
			dueAt: knowBy(context, decidedAt),
			lateAt: null,
			leavesTodayAt: null,
			reason: reasonOf(context, "withdraw", offer, companyName),
		},
	];
};

/** Speaks candidly of an offer: to its company, and to every other company that may still decide. */
export const competingOffer = rule({
	id: "competing-offer",
	page: "docs/rules/competing-offer.md",
	range: "at once, with the real date; your own decision a few days before it",
	sources: [
		{
			title: "How to tell a hiring manager that you have another offer",
			url: "https://climbtheladder.com/how-to-tell-a-hiring-manager-you-have-another-offer",
			says: "at once, the true date, no ultimatum, and a date of your own some days earlier",
		},
		{
			title: "Handling offer deadlines",
			url: "https://careerhub.students.duke.edu/blog/2022/05/11/how-to-handle-job-internship-offer-deadlines/",
			says: "ask by telephone if you are keen",
		},
		{
			title: "While an offer is pending",
			url: "http://www.scu.edu/careercenter/students/findajob/negotiation/offerspending.cfm",
			says: "one or two weeks to answer",
		},
		{
			title: "Asking for more time to decide",
			url: "https://resumeagentics.com/interview-guide/asking-for-more-time-to-decide",
			says: "three to five business days are common, as many more may be asked for, over three weeks is risky",
		},
		{
			title: "How to follow up after an interview",
			url: "https://getresumatch.com/how-to-follow-up-after-an-interview",
			says: "another offer is a good reason to write before the promised date",
		},
	],
	numbers: [
		{
			key: "tellWithinBusinessDays",
			unit: "business-days",
			min: 0,
			max: 10,
			label: "working days within which the others are told of an offer",
		},
		{ key: "decideDaysBefore", unit: "days", min: 0, max: 30, label: "days before their date to decide" },
	],
	advise: (context) => {
		const { acceptedElsewhere: accepted } = context;
		const own = openOffer(context);
		if (own !== null && !context.isClosed) {
			const wasOpen = accepted !== null && own.madeAt <= (accepted.offer.decidedAt ?? accepted.offer.madeAt);
			return wasOpen ? aboutOwnAfterYes(context, own, accepted) : aboutOwnOffer(context, own);
		}
		const answered = answeredOffer(context);
		if (answered !== null) return aboutAnswer(context, answered);
		if (!isInTalks(context)) return [];
		if (accepted !== null) return aboutAcceptedElsewhere(context, accepted);
		const untold = untoldOffer(context);
		return untold === null ? [] : aboutOfferElsewhere(context, untold);
	},
});
