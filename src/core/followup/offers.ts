import { lastDayOf, type Offer } from "../offer/offer.ts";
import { addDays, type CalendarDate, laterDate } from "../time/calendar-date.ts";
import { type Instant, latest } from "../time/instant.ts";
import type { Office } from "../time/office.ts";
import { dateAt, startOfDay } from "../time/zone.ts";
import { compareParts } from "./compare-parts.ts";
import type { OfferElsewhere } from "./facts.ts";
import { sentSince } from "./ledger.ts";
import type { Policy } from "./policy.ts";
import { isAtRest, type RuleContext } from "./rule.ts";

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

const lastDayOrNever = (offer: Offer): string => lastDayOf(offer) ?? "9999";

/** Which offers are before which: the nearer deadline first, none at the end. */
const order = ({ offer, companyName, companyId, isDeadlineAsked }: OfferElsewhere): readonly (string | null)[] => {
	const { madeAt, answerBy, note, id } = offer;
	return [lastDayOrNever(offer), madeAt, companyName, companyId, answerBy.kind, isDeadlineAsked ? "0" : "1", note, id];
};

/** When this company last heard of an offer: by the letter about it, or by word that no letter ties to another one. */
export const toldAt = ({ facts, ledger }: RuleContext, { id, madeAt }: Offer): Instant | null =>
	ledger.findLast(({ kind, direction, opportunityId, letterId, at }) => {
		const isWord = kind === "competing-offer" && direction === "outbound" && opportunityId === facts.opportunity.id;
		if (!isWord || at < madeAt) return false;
		const about = letterId === null ? null : facts.letters.find((letter) => letter.id === letterId)?.offerId;
		return about == null || about === id;
	})?.at ?? null;

/** Open offers of other companies, the nearest deadline first. */
const openElsewhere = ({ facts, now }: RuleContext): readonly OfferElsewhere[] =>
	facts.offersElsewhere
		.filter(({ offer, companyId }) => offer.state === "open" && companyId !== facts.company.id && offer.madeAt <= now)
		.sort((a, b) => compareParts(order(a), order(b)));

/** The offer a letter to this company is about: the one to tell it of, or else the one with the nearest deadline. */
export const offerToSpeakOf = (context: RuleContext): OfferElsewhere | null =>
	untoldOffer(context)?.elsewhere ??
	openElsewhere(context).find(({ offer }) => lastDayOrNever(offer) >= dateAt(context.now, context.office.zone)) ??
	null;

/** An offer of another company of which this one has not heard, or not as it stands now. */
export interface Untold {
	readonly elsewhere: OfferElsewhere;
	/** Since when there is something to tell. */
	readonly since: Instant;
	/** True where they heard of it with another date. */
	readonly isAgain: boolean;
}

/**
 * The offer elsewhere to tell this company of, the nearest deadline first; `null`: none. One with a later date than an
 * offer they know of says nothing new until that date has passed. Offers of the same company are no other company's.
 */
export const untoldOffer = (context: RuleContext): Untold | null => {
	const { now, office } = context;
	const today = dateAt(now, office.zone);
	const known: Offer[] = [];
	const untold: Untold[] = [];
	for (const elsewhere of openElsewhere(context)) {
		const { offer } = elsewhere;
		const told = toldAt(context, offer);
		const moved = told === null ? null : (offer.movedFrom.find(({ at }) => at > told && at <= now) ?? null);
		if (told === null) untold.push({ elsewhere, since: offer.madeAt, isAgain: false });
		else if (moved !== null && lastDayOf(moved) !== lastDayOf(offer))
			untold.push({ elsewhere, since: lastMove(offer, now) ?? moved.at, isAgain: true });
		else known.push(offer);
	}
	for (const each of untold) {
		const { offer } = each.elsewhere;
		if (lastDayOrNever(offer) < today) continue;
		const nearer = known.filter((other) => lastDayOrNever(other) <= lastDayOrNever(offer));
		if (nearer.some((other) => lastDayOrNever(other) >= today)) continue;
		const ended = endedSince(context, offer);
		return { ...each, since: [...nearer.map((other) => dayAfter(other, office)), ...ended].reduce(latest, each.since) };
	}
	return null;
};

const lastMove = ({ movedFrom }: Offer, now: Instant): Instant | null =>
	movedFrom.findLast(({ at }) => at <= now)?.at ?? null;

/** When offers they knew of, with a date that was no later, came to an end: until then this one said nothing new. */
const endedSince = (context: RuleContext, offer: Offer): readonly Instant[] =>
	context.facts.offersElsewhere.flatMap(({ offer: other }) => {
		const { state, decidedAt } = other;
		const isEnded = (state === "declined" || state === "lapsed") && decidedAt !== null && decidedAt <= context.now;
		if (!isEnded || lastDayOrNever(other) > lastDayOrNever(offer)) return [];
		return toldAt(context, other) === null ? [] : [decidedAt];
	});

/** The moment an offer's last day has passed; its making where it has none. */
const dayAfter = (offer: Offer, { zone }: Office): Instant => {
	const lastDay = lastDayOf(offer);
	return lastDay === null ? offer.madeAt : startOfDay(addDays(lastDay, 1), zone);
};

/**
 * True where the company may still decide for the user: something is waited for, or was or will be spoken about, and it has
 * not come to rest.
 */
export const isInTalks = (context: RuleContext): boolean => {
	const { facts, isClosed, rounds, restsAt } = context;
	if (isClosed || isAtRest(context) || openOffer(context) !== null) return false;
	return restsAt !== null || rounds.held.length + rounds.ahead.length > 0 || facts.opportunity.stage === "interviewing";
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
