import { lastDayOf, type Offer } from "../offer/offer.ts";
import { addDays, type CalendarDate, laterDate } from "../time/calendar-date.ts";
import { dateAt } from "../time/zone.ts";
import { compareParts } from "./compare-parts.ts";
import { officeOfFacts } from "./context.ts";
import type { OfferElsewhere } from "./facts.ts";
import { sentSince } from "./ledger.ts";
import type { Policy } from "./policy.ts";
import type { RuleContext } from "./rule.ts";

/** This opportunity's offer that still wants an answer; of several the last made. */
export const openOffer = ({ facts, now }: Pick<RuleContext, "facts" | "now">): Offer | null =>
	latestOf(facts.offers.filter(({ state, madeAt }) => state === "open" && madeAt <= now));

/** This opportunity's offer that the user answered with yes or no, as far as the stage still says so. */
export const answeredOffer = ({ facts, now }: Pick<RuleContext, "facts" | "now">): Offer | null => {
	const { stage } = facts.opportunity;
	return latestOf(facts.offers.filter(({ state, decidedAt }) => state === stage && (decidedAt ?? now) <= now));
};

const latestOf = (offers: readonly Offer[]): Offer | null =>
	offers.reduce<Offer | null>(
		(last, each) => (last === null || compareParts(contentOf(each), contentOf(last)) > 0 ? each : last),
		null,
	);

const contentOf = ({ madeAt, answerBy, state, note, id }: Offer) => [
	madeAt,
	lastDayOf({ answerBy }),
	answerBy.kind,
	state,
	note,
	id,
];

/** Which offers are before which: the nearer deadline first, none at the end, and last those whose day has passed. */
const order = (elsewhere: OfferElsewhere, today: CalendarDate): readonly (string | null)[] => {
	const { offer, companyName, companyId, isDeadlineAsked } = elsewhere;
	const lastDay = lastDayOf(offer);
	const isPast = offer.state === "open" && lastDay !== null && lastDay < today;
	const { madeAt, answerBy, note, id } = offer;
	const isAsked = isDeadlineAsked ? "0" : "1";
	return [isPast ? "1" : "0", lastDay ?? "9999", madeAt, companyName, companyId, answerBy.kind, isAsked, note, id];
};

/** The offer elsewhere that presses most of those in a state; offers of the same company are no other company's. */
export const pressingOffer = (
	{ facts, now }: Pick<RuleContext, "facts" | "now">,
	state: Offer["state"],
): OfferElsewhere | null => {
	const offers = facts.offersElsewhere.filter(
		({ offer, companyId }) =>
			offer.state === state && companyId !== facts.company.id && (offer.decidedAt ?? offer.madeAt) <= now,
	);
	if (offers.length < 2) return offers[0] ?? null;
	const today = dateAt(now, officeOfFacts(facts).zone);
	return offers.reduce((first, each) => (compareParts(order(each, today), order(first, today)) < 0 ? each : first));
};

/** True where the company may still decide for the user: something is waited for, or was or will be spoken about. */
export const isInTalks = (context: RuleContext): boolean => {
	const { facts, isClosed, rounds, wait } = context;
	if (isClosed || openOffer(context) !== null) return false;
	return wait !== null || rounds.held.length + rounds.ahead.length > 0 || facts.opportunity.stage === "interviewing";
};

/** The user's own decision point: so many days before theirs, and not before the offer itself. */
export const decisionOn = (offer: Offer, policy: Policy, zone: RuleContext["office"]["zone"]): CalendarDate | null => {
	const lastDay = lastDayOf(offer);
	if (lastDay === null) return null;
	const wished = addDays(lastDay, -policy["competing-offer"].decideDaysBefore);
	return laterDate(wished, dateAt(offer.madeAt, zone));
};

/** True once this company was asked until when its offer stands. */
export const isDeadlineAsked = ({ facts, ledger }: Pick<RuleContext, "facts" | "ledger">, offer: Offer): boolean =>
	sentSince(ledger, facts.opportunity.id, ["deadline-request"], offer.madeAt) !== null;
